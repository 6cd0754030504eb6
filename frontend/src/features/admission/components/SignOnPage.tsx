// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useSignOn } from '../api/useSignOn';
import { Column } from './Column';
import { DirectoryProblem, isKnownProblem } from './DirectoryProblem';

interface SignOnPageProps {
  /** Leaves for the address of the directory. */
  onLeave: (address: string) => void;
}

/** Which administration: by its short name or the own mail, as no list of all is shown to strangers. */
export function SignOnPage({ onLeave }: SignOnPageProps) {
  const { t } = useTranslation();
  const [administration, setAdministration] = useState('');
  const [asked, setAsked] = useState(false);
  const signOn = useSignOn();
  const isUnknown = signOn.error !== null && problemOf(signOn.error).type === '/errors/sign-on-unknown';
  const submit = () => {
    setAsked(true);
    if (administration.trim() !== '' && !signOn.isPending) {
      signOn.mutate(
        { body: { administration: administration.trim() } },
        { onSuccess: ({ address }) => onLeave(address) },
      );
    }
  };
  const missing = asked && administration.trim() === '' ? t('admission.signOn.missing') : undefined;
  return (
    <Column title={t('admission.signOn.title')} lead={t('admission.signOn.lead')}>
      {signOn.error && !isUnknown ? <Problem error={signOn.error} /> : null}
      <Panel>
        <Form onSubmit={submit}>
          <Stack gap={3}>
            <TextField
              label={t('admission.signOn.administration')}
              hint={t('admission.signOn.hint')}
              value={administration}
              onChange={setAdministration}
              maxLength={200}
              autoComplete="email"
              autoFocus
              problem={isUnknown ? t('admission.signOn.unknown') : missing}
            />
            <Button type="submit" emphasis="primary" block isPending={signOn.isPending || signOn.isSuccess}>
              {t('admission.signOn.submit')}
            </Button>
          </Stack>
        </Form>
      </Panel>
      <Text size="small">
        <TextLink to="/sign-in">{t('admission.signOn.back')}</TextLink>
      </Text>
    </Column>
  );
}

function Problem({ error }: { error: unknown }) {
  return isKnownProblem(error) ? <DirectoryProblem error={error} /> : <ProblemNotice error={error} />;
}
