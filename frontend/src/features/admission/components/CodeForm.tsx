// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { TextField } from '../../../ui/TextField';
import type { Code } from '../api/redeem';

interface CodeFormProps {
  isPending: boolean;
  onCode: (code: Code) => void;
}

/** What stands on the sheet. */
export function CodeForm({ isPending, onCode }: CodeFormProps) {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = { login: login.trim() === '', code: code.trim() === '' };
  const submit = () => {
    setAsked(true);
    if (!missing.login && !missing.code && !isPending) {
      onCode({ login: login.trim(), code: code.trim() });
    }
  };
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        <TextField
          label={t('admission.invitation.login')}
          hint={t('admission.invitation.loginHint')}
          value={login}
          onChange={setLogin}
          autoComplete="username"
          maxLength={200}
          problem={asked && missing.login ? t('admission.invitation.loginMissing') : undefined}
        />
        <TextField
          label={t('admission.invitation.code')}
          hint={t('admission.invitation.codeHint')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          maxLength={100}
          problem={asked && missing.code ? t('admission.invitation.codeMissing') : undefined}
        />
        <Button type="submit" emphasis="primary" block isPending={isPending}>
          {t('admission.invitation.goOn')}
        </Button>
      </Stack>
    </Form>
  );
}
