// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';
import { TextField } from '../ui/TextField';
import { useWording } from './useWording';

interface AmountFieldProps {
  label: string;
  hint?: string;
  invalid: string;
  whole?: boolean;
  most?: number;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** Reads `1.234,50` as well as `1234.5`; undefined while empty, null when it is no amount. */
export function readAmount(text: string, whole: boolean): number | undefined | null {
  const trimmed = text.trim().replace(/\s*€$/, '');
  if (trimmed === '') {
    return undefined;
  }
  const plain = trimmed.includes(',') ? trimmed.replaceAll('.', '').replace(',', '.') : trimmed;
  const pattern = whole ? /^\d{1,3}$/ : /^\d{1,7}(\.\d{1,2})?$/;
  return pattern.test(plain) ? Number(plain) : null;
}

/** An upper limit that counts once the field is left or Enter is pressed. */
export function AmountField({
  label,
  hint,
  invalid,
  whole = false,
  most,
  value,
  onChange,
}: AmountFieldProps) {
  const wording = useWording();
  const shown = value === undefined ? '' : wording.number(value);
  const [text, setText] = useState(shown);
  const [problem, setProblem] = useState<string>();
  useEffect(() => setText(shown), [shown]);
  const commit = () => {
    const read = readAmount(text, whole);
    const amount = read && most !== undefined && read > most ? null : read;
    setProblem(amount === null ? invalid : undefined);
    if (amount !== null && amount !== value) {
      onChange(amount);
    }
  };
  return (
    <TextField
      label={label}
      hint={hint}
      problem={problem}
      value={text}
      inputMode="decimal"
      onChange={setText}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          commit();
        }
      }}
    />
  );
}
