// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';

interface AskedButtonProps {
  /** What the button does, and to whom. */
  children: ReactNode;
  /** The same for screen readers, where it says more. */
  label?: string;
  /** What follows from it, asked before it is done. */
  question: string;
  /** The act in the words of the answer. */
  confirm: string;
  isPending: boolean;
  /** Where it takes the place of a button that was pressed. */
  autoFocus?: boolean;
  onConfirm: () => void;
}

/** Does what others feel at once only after a second press; the focus follows, and comes back. */
export function AskedButton({
  children,
  label,
  question,
  confirm,
  isPending,
  autoFocus,
  onConfirm,
}: AskedButtonProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<'idle' | 'asking' | 'back'>(autoFocus ? 'back' : 'idle');
  if (mode !== 'asking') {
    return (
      <Button
        size="small"
        aria-label={label}
        autoFocus={mode === 'back'}
        isPending={isPending}
        onPress={() => setMode('asking')}
      >
        {children}
      </Button>
    );
  }
  return (
    <Asked
      question={question}
      confirm={confirm}
      back={t('administration.asked.back')}
      onConfirm={() => {
        setMode('back');
        onConfirm();
      }}
      onBack={() => setMode('back')}
    />
  );
}
