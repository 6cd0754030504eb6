// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useForgottenPassword } from '../api/useForgottenPassword';
import { Column } from './Column';

/** Asks for a new password; says the same whether there is such an account. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [asked, setAsked] = useState(false);
  const forget = useForgottenPassword();
  const submit = () => {
    setAsked(true);
    if (login.trim() !== '' && !forget.isPending) {
      forget.mutate({ body: { login: login.trim() } });
    }
  };
  return (
    <Column title={t('admission.forgotten.title')} lead={t('admission.forgotten.lead')}>
      {forget.isSuccess ? (
        <Alert kind="info" title={t('admission.forgotten.doneTitle')} live>
          <Text size="small">{t('admission.forgotten.doneText')}</Text>
        </Alert>
      ) : null}
      {forget.error ? <ProblemNotice error={forget.error} /> : null}
      <Panel>
        <Form onSubmit={submit}>
          <Stack gap={3}>
            <TextField
              label={t('admission.forgotten.login')}
              value={login}
              onChange={setLogin}
              autoComplete="username"
              maxLength={200}
              problem={asked && login.trim() === '' ? t('admission.forgotten.missing') : undefined}
            />
            <Button type="submit" emphasis="primary" block isPending={forget.isPending}>
              {t('admission.forgotten.submit')}
            </Button>
          </Stack>
        </Form>
      </Panel>
      <Text size="small">
        <TextLink to="/sign-in">{t('admission.forgotten.back')}</TextLink>
      </Text>
    </Column>
  );
}
