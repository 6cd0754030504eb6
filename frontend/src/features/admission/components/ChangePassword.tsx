// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useChangePassword } from '../api/useChangePassword';
import { usePasskeys } from '../api/usePasskeys';
import { passwordProblem, refusedPassword, refuses } from '../passwordProblem';
import { PasswordField } from './PasswordField';

const ALL = 'ALL';

/** Another password; with it, where one wants, without the passkeys. */
export function ChangePassword() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const [givenUp, setGivenUp] = useState<string[]>([]);
  const change = useChangePassword();
  const passkeys = usePasskeys().data?.passkeys ?? [];
  const isWrong = change.error !== null && refuses(change.error, 'current');
  const refused = refusedPassword(change.error, t);
  const submit = () => {
    setAsked(true);
    if (current !== '' && passwordProblem(password, t) === undefined && !change.isPending) {
      change.mutate(
        { current, password, removePasskeys: givenUp.length > 0 },
        {
          onSuccess: () => {
            setAsked(false);
            setCurrent('');
            setPassword('');
            setGivenUp([]);
          },
        },
      );
    }
  };
  const missing = asked && current === '' ? t('admission.own.currentMissing') : undefined;
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        {change.isSuccess ? <Alert kind="success" title={t('admission.own.changed')} live /> : null}
        {change.error && !isWrong && refused === undefined ? <ProblemNotice error={change.error} /> : null}
        <TextField
          label={t('admission.own.currentPassword')}
          type="password"
          autoComplete="current-password"
          maxLength={200}
          value={current}
          onChange={setCurrent}
          problem={missing ?? (isWrong ? t('admission.own.currentWrong') : undefined)}
        />
        <PasswordField
          label={t('admission.password.new')}
          value={password}
          onChange={setPassword}
          problem={(asked ? passwordProblem(password, t) : undefined) ?? refused}
        />
        {passkeys.length === 0 ? null : (
          <CheckboxGroup
            label={t('admission.own.passkeys')}
            options={[
              {
                value: ALL,
                label: t('admission.own.removePasskeys'),
                hint: passkeys.map(({ label }) => label).join(', '),
              },
            ]}
            value={givenUp}
            onChange={setGivenUp}
          />
        )}
        <div>
          <Button type="submit" emphasis="primary" isPending={change.isPending}>
            {t('admission.own.save')}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
