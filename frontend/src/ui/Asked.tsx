// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useRef } from 'react';
import { Button } from './Button';
import { Row, Stack } from './Layout';
import { Text } from './Text';
import { useEscape } from './useEscape';

interface AskedProps {
  /** What follows from the act. */
  question: string;
  /** The act in the words of the answer. */
  confirm: ReactNode;
  back: ReactNode;
  onConfirm: () => void;
  onBack: () => void;
}

/** A question in the place of the button that led to it, with the focus on the answer; Escape says no. */
export function Asked({ question, confirm, back, onConfirm, onBack }: AskedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEscape(box, onBack);
  return (
    <div ref={box} className="ui-asked">
      <Stack gap={1}>
        <Text role="status">{question}</Text>
        <Row gap={1}>
          <Button size="small" emphasis="primary" autoFocus onPress={onConfirm}>
            {confirm}
          </Button>
          <Button size="small" onPress={onBack}>
            {back}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
