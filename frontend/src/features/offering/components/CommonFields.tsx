// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { SheetRun } from '../../../api/types';
import { CheckboxGroup } from '../../../ui/Choice';
import { Row, Stack } from '../../../ui/Layout';
import { TextField } from '../../../ui/TextField';
import { NumberText } from './NumberText';

/** What the dates of a series share. */
export type Common = Pick<SheetRun, 'online' | 'place' | 'seatsMin' | 'seatsMax'>;

export function commonOf({ online, place, seatsMin, seatsMax }: SheetRun): Common {
  return { online, place, seatsMin, seatsMax };
}

export function isPlaced({ online, place }: Common): boolean {
  return online || (place != null && place.city.trim() !== '');
}

interface CommonFieldsProps {
  value: Common;
  onChange: (value: Common) => void;
}

const MOST_SEATS = 999;

/** Where it is, and for how many. */
export function CommonFields({ value, onChange }: CommonFieldsProps) {
  const { t } = useTranslation();
  const { place } = value;
  const move = (change: { name?: string; city?: string }) => {
    const name = change.name ?? place?.name ?? '';
    const city = change.city ?? place?.city ?? '';
    const isElsewhere = change.city !== undefined && change.city !== place?.city;
    onChange({
      ...value,
      place:
        name === '' && city === ''
          ? null
          : {
              name: name === '' ? null : name,
              city,
              latitude: isElsewhere ? null : (place?.latitude ?? null),
              longitude: isElsewhere ? null : (place?.longitude ?? null),
            },
    });
  };
  return (
    <Stack gap={3}>
      <CheckboxGroup
        label={t('offering.run.where')}
        options={[{ value: 'online', label: t('offering.run.isOnline') }]}
        value={value.online ? ['online'] : []}
        onChange={(chosen) => onChange({ ...value, online: chosen.length > 0 })}
      />
      <TextField
        label={t('offering.run.city')}
        maxLength={100}
        value={place?.city ?? ''}
        onChange={(city) => move({ city })}
      />
      <TextField
        label={t('offering.run.house')}
        maxLength={200}
        value={place?.name ?? ''}
        onChange={(name) => move({ name })}
      />
      <Row gap={3} align="start">
        <NumberText
          id="run-seats-min"
          label={t('offering.run.seatsMin')}
          whole
          most={MOST_SEATS}
          value={value.seatsMin}
          onChange={(seatsMin) => onChange({ ...value, seatsMin })}
        />
        <NumberText
          id="run-seats-max"
          label={t('offering.run.seatsMax')}
          whole
          most={MOST_SEATS}
          value={value.seatsMax}
          onChange={(seatsMax) => onChange({ ...value, seatsMax })}
        />
      </Row>
    </Stack>
  );
}
