// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';

interface ConfirmPasswordProps {
  isWrong: boolean;
  isPending: boolean;
  onPassword: (password: string) => void;
}

/** Asks whether it is still the account's person who sits there. */
export function ConfirmPassword({ isWrong, isPending, onPassword }: ConfirmPasswordProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && password === '' ? t('admission.confirm.missing') : undefined;
  const submit = () => {
    setAsked(password === '');
    if (password !== '' && !isPending) {
      onPassword(password);
      setPassword('');
    }
  };
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        <Text role="status">{t('admission.confirm.password')}</Text>
        <TextField
          label={t('admission.confirm.label')}
          type="password"
          autoComplete="current-password"
          autoFocus
          maxLength={200}
          value={password}
          onChange={setPassword}
          problem={missing ?? (isWrong && password === '' ? t('admission.confirm.wrong') : undefined)}
        />
        <div>
          <Button type="submit" emphasis="primary" isPending={isPending}>
            {t('admission.confirm.goOn')}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
