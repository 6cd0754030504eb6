// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useEffect, useReducer, useRef } from 'react';

interface FormProps {
  onSubmit: () => void;
  /** What the form is called, where no heading says it. */
  label?: string;
  children: ReactNode;
}

/**
 * A form whose problems stand at its fields, not in the browser's own bubbles. What was sent in vain leads to the first
 * wrong field, also when only the server knows that it is wrong; who types on in the meantime is left alone.
 */
export function Form({ onSubmit, label, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  // The same problem as before changes nothing that is drawn, and still leads to its field.
  const [, drawAgain] = useReducer((attempts: number) => attempts + 1, 0);
  useEffect(() => {
    const wrong = sent.current ? form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') : null;
    if (wrong) {
      sent.current = false;
      wrong.focus();
    }
  });
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onInput={() => {
        sent.current = false;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        sent.current = true;
        onSubmit();
        drawAgain();
      }}
    >
      {children}
    </form>
  );
}
