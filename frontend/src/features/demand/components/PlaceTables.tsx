// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { DemandPlace } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { useDemandPlaces } from '../api/useDemand';

const TITLE_ID = 'demand-places';

/** How often which place of a list is shown and opened. */
export function PlaceTables() {
  const { t } = useTranslation();
  const { data } = useDemandPlaces();
  if (data === undefined) {
    return null;
  }
  const months = [...new Set(data.places.map(({ month }) => month))];
  return (
    <Stack as="section" gap={3} labelledBy={TITLE_ID}>
      <Heading level={2} id={TITLE_ID}>
        {t('demand.placesTitle')}
      </Heading>
      {months.length === 0 ? <Text>{t('demand.noPlaces')}</Text> : null}
      {months.map((month) => (
        <PlaceTable key={month} month={month} places={data.places.filter((one) => one.month === month)} />
      ))}
      <Text size="small" muted prose>
        {t('demand.placesHow')}
      </Text>
    </Stack>
  );
}

function PlaceTable({ month, places }: { month: string; places: DemandPlace[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t('demand.placesCaption', { month: wording.month(month.slice(0, 7)) })}
      columns={[
        { key: 'place', label: t('demand.place') },
        { key: 'shown', label: t('demand.shown'), numeric: true },
        { key: 'opened', label: t('demand.opened'), numeric: true },
      ]}
      rows={places.map(({ place, shown, opened }) => ({
        key: `${place}`,
        cells: [
          place === null ? t('demand.later') : wording.number(place),
          wording.number(shown),
          opened === null ? t('demand.few') : wording.number(opened),
        ],
      }))}
    />
  );
}
