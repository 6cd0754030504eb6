// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { DemandSwap } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { useDemandSwaps } from '../api/useDemand';

const TITLE_ID = 'demand-swaps';

/** What became of pairs that chance decided about; nothing where it decides nothing here. */
export function SwapTables() {
  const { t } = useTranslation();
  const { data } = useDemandSwaps();
  if (data === undefined) {
    return null;
  }
  const months = [...new Set(data.swaps.map(({ month }) => month))];
  return (
    <Stack as="section" gap={3} labelledBy={TITLE_ID}>
      <Heading level={2} id={TITLE_ID}>
        {t('demand.swapsTitle')}
      </Heading>
      {months.length === 0 ? <Text>{t('demand.noSwaps')}</Text> : null}
      {months.map((month) => (
        <SwapTable key={month} month={month} swaps={data.swaps.filter((one) => one.month === month)} />
      ))}
      <Text size="small" muted prose>
        {t('demand.swapsHow')}
      </Text>
    </Stack>
  );
}

function SwapTable({ month, swaps }: { month: string; swaps: DemandSwap[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t('demand.swapsCaption', { month: wording.month(month.slice(0, 7)) })}
      columns={[
        { key: 'pair', label: t('demand.pair') },
        { key: 'place', label: t('demand.place') },
        { key: 'shown', label: t('demand.shown'), numeric: true },
        { key: 'opened', label: t('demand.opened'), numeric: true },
      ]}
      rows={swaps.map(({ swapped, upper, shown, opened }) => ({
        key: `${swapped}/${upper}`,
        cells: [
          t(swapped ? 'demand.swapped' : 'demand.kept'),
          t(upper ? 'demand.upper' : 'demand.lower'),
          wording.number(shown),
          opened === null ? t('demand.few') : wording.number(opened),
        ],
      }))}
    />
  );
}
