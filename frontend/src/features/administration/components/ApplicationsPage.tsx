// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useApplications } from '../api/useApplications';
import { type Access, AccessIssued } from './AccessIssued';
import { ApplicationCard } from './ApplicationCard';

/** Providers who want to publish: the platform looks who that is, and decides. */
export function ApplicationsPage() {
  const { t } = useTranslation();
  const [access, setAccess] = useState<Access | null>(null);
  const { data, error, refetch } = useApplications();
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('applications.title')}</Heading>
        <Text>{t('applications.lead')}</Text>
      </Stack>
      {access ? <AccessIssued access={access} onClose={() => setAccess(null)} /> : null}
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.applications.length === 0 ? <Text>{t('applications.none')}</Text> : null}
      {data ? (
        <Stack as="ul" gap={3}>
          {data.applications.map((one) => (
            <ApplicationCard key={one.id} application={one} onAccepted={setAccess} />
          ))}
        </Stack>
      ) : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}
