// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Select } from '../../../ui/Select';

interface YesNoProps {
  id: string;
  label: string;
  value: boolean | null | undefined;
  onChange: (value: boolean | null) => void;
}

/** Yes, no, or nothing said: which is not a no. */
export function YesNo({ id, label, value, onChange }: YesNoProps) {
  const { t } = useTranslation();
  const shown = value === true ? 'yes' : value === false ? 'no' : 'unsaid';
  return (
    <div id={id} tabIndex={-1}>
      <Select
        labelAbove
        label={label}
        value={shown}
        options={(['unsaid', 'yes', 'no'] as const).map((one) => ({
          value: one,
          label: t(`offering.${one}`),
        }))}
        onChange={(chosen) => onChange(chosen === 'unsaid' ? null : chosen === 'yes')}
      />
    </div>
  );
}
