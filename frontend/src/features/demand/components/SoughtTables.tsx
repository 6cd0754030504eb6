// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { DemandSearch } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';

/** A table for each month, the newest first. */
export function SoughtTables({ searches }: { searches: DemandSearch[] }) {
  const { t } = useTranslation();
  if (searches.length === 0) {
    return <Text>{t('demand.none')}</Text>;
  }
  const months = [...new Set(searches.map(({ month }) => month))];
  return months.map((month) => (
    <SoughtTable key={month} month={month} searches={searches.filter((one) => one.month === month)} />
  ));
}

function SoughtTable({ month, searches }: { month: string; searches: DemandSearch[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t('demand.caption', { month: wording.month(month.slice(0, 7)) })}
      stacks
      columns={[
        { key: 'text', label: t('demand.text') },
        { key: 'because', label: t('demand.because') },
        { key: 'region', label: t('demand.region') },
        { key: 'people', label: t('demand.people'), numeric: true },
      ]}
      rows={searches.map(({ text, filter, region, people }) => ({
        key: `${text}/${filter}`,
        cells: [
          text === '' ? t('demand.noText') : text,
          filter === null
            ? t('demand.nothing')
            : t('demand.filter', { filter: t(`demand.filters.${filter}`) }),
          region ?? t('demand.noRegion'),
          wording.number(people),
        ],
      }))}
    />
  );
}
