// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Table } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useAccessStatistics } from '../api/useSwitches';

const TITLE_ID = 'access-statistics';

/** How often people were looked at, by month, purpose and role, without who and by whom. */
export function AccessStatistics() {
  const { t } = useTranslation();
  const wording = useWording();
  const { data, error, refetch } = useAccessStatistics(true);
  return (
    <Stack as="section" gap={2} labelledBy={TITLE_ID}>
      <Heading level={2} id={TITLE_ID}>
        {t('agreement.statistics.title')}
      </Heading>
      <Text>{t('agreement.statistics.lead')}</Text>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.counts.length === 0 ? <Text>{t('agreement.statistics.none')}</Text> : null}
      {data && data.counts.length > 0 ? (
        <Table
          caption={t('agreement.statistics.caption')}
          stacks
          columns={[
            { key: 'month', label: t('agreement.statistics.month') },
            { key: 'look', label: t('agreement.statistics.look') },
            { key: 'role', label: t('agreement.statistics.role') },
            { key: 'looks', label: t('agreement.statistics.looks'), numeric: true },
            { key: 'persons', label: t('agreement.statistics.persons'), numeric: true },
          ]}
          rows={data.counts.map(({ month, look, asRole, looks, persons }) => ({
            key: `${month}${look}${asRole}`,
            cells: [
              wording.month(month.slice(0, 7)),
              t(`agreement.looked.${look}`),
              t(`agreement.role.${asRole}`),
              looks === null ? '–' : wording.number(looks),
              persons === null ? t('agreement.few') : wording.number(persons),
            ],
          }))}
        />
      ) : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </Stack>
  );
}
