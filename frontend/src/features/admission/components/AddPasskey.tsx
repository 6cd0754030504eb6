// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import type { usePasskeyActs } from '../api/usePasskeys';
import { confirmationWanted } from '../confirmation';
import { refuses } from '../passwordProblem';
import { PasskeyCancelled, PasskeyKnown } from '../webauthn';
import { SignInAgain } from './SignInAgain';

interface AddPasskeyProps {
  isFull: boolean;
  add: ReturnType<typeof usePasskeyActs>['add'];
}

/** A name first, so that several devices can be told apart later. */
export function AddPasskey({ isFull, add }: AddPasskeyProps) {
  const { t } = useTranslation();
  const [label, setLabel] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const isWrong = add.error !== null && refuses(add.error, 'password');
  const wantsPassword = confirmationWanted(add.error) === 'password' || password !== '';
  if (isFull) {
    return <Text muted>{t('admission.passkeys.full')}</Text>;
  }
  const submit = () => {
    setAsked(true);
    if (label.trim() !== '' && !add.isPending) {
      add.mutate({ label: label.trim(), password: password === '' ? null : password });
    }
  };
  return (
    <Form onSubmit={submit}>
      <Stack gap={2}>
        {add.isSuccess ? <Alert kind="success" title={t('admission.passkeys.added')} live /> : null}
        {add.error && !isWrong ? <Problem error={add.error} /> : null}
        <Row gap={3} align="end">
          <TextField
            label={t('admission.passkeys.label')}
            hint={t('admission.passkeys.labelHint')}
            autoComplete="off"
            maxLength={60}
            value={label}
            onChange={setLabel}
            problem={asked && label.trim() === '' ? t('admission.passkeys.labelMissing') : undefined}
          />
          {wantsPassword ? (
            <TextField
              label={t('admission.confirm.label')}
              type="password"
              autoComplete="current-password"
              autoFocus
              maxLength={200}
              value={password}
              onChange={setPassword}
              problem={isWrong ? t('admission.confirm.wrong') : undefined}
            />
          ) : null}
          <Button type="submit" isPending={add.isPending}>
            {t('admission.passkeys.add')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}

function Problem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof PasskeyCancelled) {
    return <Alert kind="info" title={t('admission.passkeys.cancelled')} live />;
  }
  if (error instanceof PasskeyKnown) {
    return <Alert kind="info" title={t('admission.passkeys.known')} live />;
  }
  switch (confirmationWanted(error)) {
    case 'password':
      return <Alert kind="info" title={t('admission.confirm.password')} live />;
    case 'signIn':
      return <SignInAgain />;
    default:
      return <ProblemNotice error={error} />;
  }
}
