// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField';
import { readAmount } from '../../../wording/AmountField';
import { useWording } from '../../../wording/useWording';

interface NumberTextProps {
  id: string;
  label: string;
  hint?: string;
  whole?: boolean;
  most: number;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  problem?: string;
  isDisabled?: boolean;
}

/** With a comma, and without dots that would have to be typed along. */
function plain(value: number): string {
  return String(value).replace('.', ',');
}

/** A number as it is written here, with a comma; empty is nothing said. What is no number is told and not kept. */
export function NumberText({ whole = false, most, value, onChange, problem, ...field }: NumberTextProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [text, setText] = useState(value == null ? '' : plain(value));
  const [isWrong, setWrong] = useState(false);
  const read = readAmount(text, whole) ?? null;
  // Somebody else's change, such as an earlier version; not the own one, which would move the cursor.
  useEffect(() => {
    if (!isWrong && value !== undefined && value !== read) {
      setText(value === null ? '' : plain(value));
    }
  }, [value, isWrong, read]);
  const type = (typed: string) => {
    const amount = readAmount(typed, whole);
    const fits = amount === undefined || (amount !== null && amount <= most);
    setText(typed);
    setWrong(!fits);
    if (fits) {
      onChange(amount ?? null);
    }
  };
  return (
    <TextField
      {...field}
      inputMode={whole ? 'numeric' : 'decimal'}
      // Publishing waits for it: what is kept is older than what stands here.
      data-unreadable={isWrong ? '' : undefined}
      value={text}
      onChange={type}
      problem={isWrong ? t('offering.noNumber', { most: wording.number(most) }) : problem}
    />
  );
}
