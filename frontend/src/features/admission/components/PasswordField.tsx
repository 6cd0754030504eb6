// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../ui/Layout';
import { Switch } from '../../../ui/Switch';
import { TextField } from '../../../ui/TextField';

interface PasswordFieldProps {
  label?: string;
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** For a password that is chosen: it can be read, so that nobody has to type it twice. */
export function PasswordField({ label, value, problem, onChange }: PasswordFieldProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <Stack gap={1}>
      <TextField
        label={label ?? t('admission.password.label')}
        hint={t('admission.password.hint')}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        maxLength={200}
        value={value}
        onChange={onChange}
        problem={problem}
      />
      <Switch isSelected={shown} onChange={setShown}>
        {t('admission.password.show')}
      </Switch>
    </Stack>
  );
}
