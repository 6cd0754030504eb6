// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Session } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { createFirst } from '../api/createFirst';
import { useSignedInBy } from '../api/useSignedInBy';
import { passwordProblem, refuses } from '../passwordProblem';
import { takeSecret } from '../secret';
import { Column } from './Column';
import { PasswordField } from './PasswordField';

/** Where the address from the terminal leads: the first administrator of the platform. */
export function SetupPage({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const { t } = useTranslation();
  const [code] = useState(takeSecret);
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const act = useSignedInBy(createFirst, onSignedIn);
  const isRefused = act.error !== null && refuses(act.error, 'password');
  const isTaken = act.error !== null && problemOf(act.error).type === '/errors/login-taken';
  const isComplete =
    displayName.trim() !== '' && login.trim() !== '' && passwordProblem(password, t) === undefined;
  const submit = () => {
    setAsked(true);
    if (isComplete && !act.isPending) {
      act.mutate({ code, displayName: displayName.trim(), login: login.trim(), password });
    }
  };
  const loginProblem = login.trim() === '' ? t('admission.setup.loginMissing') : undefined;
  if (code === '') {
    return <Column title={t('admission.setup.unknownTitle')} lead={t('admission.setup.unknownText')} />;
  }
  return (
    <Column title={t('admission.setup.title')} lead={t('admission.setup.lead')}>
      {act.error && !isRefused && !isTaken ? <SetupProblem error={act.error} /> : null}
      <Panel>
        <Form onSubmit={submit}>
          <Stack gap={3}>
            <TextField
              label={t('admission.setup.name')}
              value={displayName}
              onChange={setDisplayName}
              autoComplete="name"
              maxLength={200}
              problem={asked && displayName.trim() === '' ? t('admission.setup.nameMissing') : undefined}
            />
            <TextField
              label={t('admission.setup.login')}
              hint={t('admission.setup.loginHint')}
              value={login}
              onChange={setLogin}
              autoComplete="username"
              maxLength={200}
              problem={isTaken ? t('admission.setup.loginTaken') : asked ? loginProblem : undefined}
            />
            <PasswordField
              value={password}
              onChange={setPassword}
              problem={
                (asked ? passwordProblem(password, t) : undefined) ??
                (isRefused ? t('admission.password.simple') : undefined)
              }
            />
            <Button type="submit" emphasis="primary" block isPending={act.isPending}>
              {t('admission.setup.submit')}
            </Button>
          </Stack>
        </Form>
      </Panel>
    </Column>
  );
}

function SetupProblem({ error }: { error: unknown }) {
  return problemOf(error).type === '/errors/code-unknown' ? <Unknown /> : <ProblemNotice error={error} />;
}

function Unknown() {
  const { t } = useTranslation();
  return (
    <Alert kind="warning" title={t('admission.setup.unknownTitle')} live>
      <Text size="small">{t('admission.setup.unknownText')}</Text>
    </Alert>
  );
}
