// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeHolder, Session } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { type Code, redeem } from '../api/redeem';
import { useSignedInBy } from '../api/useSignedInBy';
import { passwordProblem, refusedPassword } from '../passwordProblem';
import { Column } from './Column';
import { CodeProblem } from './InvitationPage';
import { PasswordField } from './PasswordField';

interface FirstPasswordProps {
  code: Code;
  holder: CodeHolder;
  onSignedIn: (session: Session) => void;
}

/** Who one is, and the password to choose. */
export function FirstPassword({ code, holder, onSignedIn }: FirstPasswordProps) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const act = useSignedInBy(redeem, onSignedIn);
  const refused = refusedPassword(act.error, t);
  const submit = () => {
    setAsked(true);
    if (passwordProblem(password, t) === undefined && !act.isPending) {
      act.mutate({ code, password });
    }
  };
  const problem = asked ? passwordProblem(password, t) : undefined;
  return (
    <Column
      title={holder.invited ? t('admission.invitation.title') : t('admission.invitation.titleReset')}
      lead={t('admission.invitation.lead')}
    >
      {act.error && refused === undefined ? <CodeProblem error={act.error} /> : null}
      <Panel>
        <Form onSubmit={submit}>
          <Stack gap={3}>
            <Facts
              facts={[
                {
                  key: 'for',
                  label: t('admission.invitation.for'),
                  value: `${holder.displayName}, ${holder.login}`,
                },
                { key: 'of', label: t('admission.invitation.of'), value: holder.tenantName },
              ]}
            />
            {/* For what keeps passwords: it stores the name beside the new one. */}
            <input type="hidden" name="username" autoComplete="username" value={holder.login} />
            <PasswordField value={password} onChange={setPassword} problem={problem ?? refused} />
            <Button type="submit" emphasis="primary" block isPending={act.isPending}>
              {t('admission.invitation.submit')}
            </Button>
          </Stack>
        </Form>
      </Panel>
      <Text size="small" muted>
        {t('admission.invitation.notYou')}
      </Text>
    </Column>
  );
}
