// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { sessionQuery, signIn } from '../../../api/session';
import type { Session } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';

interface SignInFormProps {
  /** Filled in when the same person signs in again. */
  login?: string;
  onSignedIn: (session: Session) => void;
}

export function SignInForm({ login: knownLogin = '', onSignedIn }: SignInFormProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [login, setLogin] = useState(knownLogin);
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const attempt = useMutation({
    mutationFn: () => signIn(login.trim(), password),
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      if (session) {
        onSignedIn(session);
      }
    },
    onError: () => setPassword(''),
  });
  const submit = () => {
    setChecked(true);
    if (login.trim() !== '' && password !== '' && !attempt.isPending) {
      setChecked(false);
      attempt.mutate();
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={3}>
        {attempt.error ? <SignInProblem error={attempt.error} /> : null}
        <TextField
          label={t('account.login')}
          value={login}
          onChange={setLogin}
          autoComplete="username"
          autoFocus={knownLogin === ''}
          problem={checked && login.trim() === '' ? t('account.loginMissing') : undefined}
        />
        <TextField
          label={t('account.password')}
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus={knownLogin !== ''}
          problem={checked && password === '' ? t('account.passwordMissing') : undefined}
        />
        <Button type="submit" emphasis="primary" block isPending={attempt.isPending}>
          {attempt.isPending ? t('account.submitting') : t('account.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function SignInProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const wording = useWording();
  const problem = problemOf(error);
  if (problem.status === 401) {
    return (
      <Alert kind="danger" title={t('account.failed')} live>
        <Text size="small">{t('account.failedHint')}</Text>
      </Alert>
    );
  }
  if (problem.status === 429) {
    const seconds = problem.retryAfterSeconds;
    return (
      <Alert
        kind="warning"
        title={
          seconds === null ? t('account.tooManyShort') : t('account.tooMany', { wait: wording.wait(seconds) })
        }
        live
      />
    );
  }
  return <ProblemNotice error={error} />;
}
