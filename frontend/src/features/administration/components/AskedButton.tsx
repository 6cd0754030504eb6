// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';

interface AskedButtonProps {
  /** What the button does, and to whom. */
  children: ReactNode;
  /** What follows from it, asked before it is done. */
  question: string;
  /** The act in the words of the answer. */
  confirm: string;
  isPending: boolean;
  onConfirm: () => void;
}

/** Does what others feel at once only after a second press; the focus follows, and comes back. */
export function AskedButton({ children, question, confirm, isPending, onConfirm }: AskedButtonProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<'idle' | 'asking' | 'back'>('idle');
  if (mode !== 'asking') {
    return (
      <Button
        size="small"
        autoFocus={mode === 'back'}
        isPending={isPending}
        onPress={() => setMode('asking')}
      >
        {children}
      </Button>
    );
  }
  return (
    <Stack gap={1}>
      <Text role="status">{question}</Text>
      <Row gap={1}>
        <Button
          size="small"
          emphasis="primary"
          autoFocus
          onPress={() => {
            setMode('back');
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button size="small" onPress={() => setMode('back')}>
          {t('administration.asked.back')}
        </Button>
      </Row>
    </Stack>
  );
}
