// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../api/types';
import { PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useSwitches } from '../api/useSwitches';
import { AccessStatistics } from './AccessStatistics';
import { SwitchCard } from './SwitchCard';

/** What is off until administration and staff council agree on it: staff read it, administrators turn it. */
export function AgreementsPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useSwitches();
  const mayTurn = session.roles.includes('TENANT_ADMIN');
  const mayCount = mayTurn || session.roles.includes('STAFF_COUNCIL');
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('agreement.title')}</Heading>
        <Text>{t('agreement.lead')}</Text>
        {session.employeeId === null ? null : (
          <div>
            <TextLink to="/profile/privacy">{t('agreement.toPrivacy')}</TextLink>
          </div>
        )}
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Stack as="ul" gap={3}>
          {data.switches.map((one) => (
            <SwitchCard key={one.which} tenantSwitch={one} mayTurn={mayTurn} />
          ))}
        </Stack>
      ) : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
      {mayCount ? <AccessStatistics /> : null}
    </PageBody>
  );
}
