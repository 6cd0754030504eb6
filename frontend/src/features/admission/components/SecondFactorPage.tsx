// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { useSignedInBy } from '../api/useSignedInBy';
import { verifyFactor } from '../api/verifyFactor';
import { Column } from './Column';
import { FactorCode } from './FactorCode';
import { PasskeySignIn } from './PasskeySignIn';
import { SetUpFactor } from './SetUpFactor';

interface SecondFactorPageProps {
  missing: NonNullable<Session['secondFactor']>;
  onSignedIn: () => void;
  onSignOut: () => void;
}

/** What is still missing after the password: nothing else is open until then. */
export function SecondFactorPage({ missing, onSignedIn, onSignOut }: SecondFactorPageProps) {
  const { t } = useTranslation();
  const attempt = useSignedInBy(verifyFactor, onSignedIn);
  return (
    <Column title={t(`admission.factor.${missing}.title`)} lead={t(`admission.factor.${missing}.lead`)}>
      <Panel>
        {missing === 'CODE' ? (
          <FactorCode
            label={t('admission.factor.code')}
            hint={t('admission.factor.codeHint')}
            submit={t('admission.factor.verify')}
            isPending={attempt.isPending}
            error={attempt.error}
            onCode={(code) => attempt.mutate(code)}
          />
        ) : null}
        {missing === 'ENROLMENT' ? <SetUpFactor onDone={onSignedIn} /> : null}
        {missing === 'PASSKEY' ? <PasskeySignIn onSignedIn={onSignedIn} /> : null}
      </Panel>
      <Stack gap={1}>
        <Text size="small">{t('admission.factor.help')}</Text>
        <div>
          <Button size="small" icon="logout" onPress={onSignOut}>
            {t('common.nav.signOut')}
          </Button>
        </div>
      </Stack>
    </Column>
  );
}
