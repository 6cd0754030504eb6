// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Erasure } from '../../../api/types';
import { PageBody, Stack } from '../../../ui/Layout';
import { CardSkeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useErasures } from '../api/useErasures';
import { ErasureCard } from './ErasureCard';

/** Whose data is to go: those who ask, and those who have left. */
export function ErasuresPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useErasures();
  const asking = data?.people.filter(({ askedOn }) => askedOn !== null) ?? [];
  const leavers = data?.people.filter(({ askedOn }) => askedOn === null) ?? [];
  return (
    <PageBody>
      <Stack gap={3}>
        <Stack gap={1}>
          <Heading level={1}>{t('administration.erasures.title')}</Heading>
          <Text prose>{t('administration.erasures.lead')}</Text>
        </Stack>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? (
          <Waiting label={t('common.loading')}>
            <CardSkeleton />
          </Waiting>
        ) : null}
        {data?.people.length === 0 ? (
          <Stack gap={1}>
            <Text role="status" strong>
              {t('administration.erasures.none')}
            </Text>
            <Text prose>{t('administration.erasures.noneNext')}</Text>
          </Stack>
        ) : null}
        <Section title={t('administration.erasures.asking', { count: asking.length })} people={asking} />
        <Section title={t('administration.erasures.leavers', { count: leavers.length })} people={leavers} />
      </Stack>
    </PageBody>
  );
}

function Section({ title, people }: { title: string; people: Erasure[] }) {
  if (people.length === 0) {
    return null;
  }
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{title}</Heading>
      <Stack as="ul" gap={2}>
        {people.map((person) => (
          <ErasureCard key={person.employeeId} person={person} />
        ))}
      </Stack>
    </Stack>
  );
}
