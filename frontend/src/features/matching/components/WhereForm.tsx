// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemovableChip } from '../../../ui/Chips';
import { ComboBox } from '../../../ui/ComboBox';
import { Row, Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Text } from '../../../ui/Text';
import { AmountField } from '../../../wording/AmountField';
import { useWording } from '../../../wording/useWording';
import { useSuggestions } from '../api/useSuggestions';
import { NO_PLACE, placeOf } from '../places';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';

export interface BarFormProps {
  search: ResultsSearch;
  onChange: ChangeSearch;
}

type Mode = 'any' | 'online' | 'near';

function modeOf({ place, withinKm, latitude }: ResultsSearch): Mode {
  if (place?.length === 1 && place[0] === 'ONLINE') {
    return 'online';
  }
  return withinKm !== undefined || latitude !== undefined ? 'near' : 'any';
}

/** Anywhere, online, or around a place; the workplace unless another one is named. */
export function WhereForm({ search, onChange }: BarFormProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState(() => modeOf(search));
  const choose = (value: string) => {
    const next = value as Mode;
    setMode(next);
    const online = next === 'online' ? { place: ['ONLINE' as const] } : {};
    onChange((now) => ({ ...now, ...NO_PLACE, ...online, ...(next === 'near' ? { withinKm: 50 } : {}) }));
  };
  return (
    <Stack gap={2}>
      <RadioGroup
        label={t('search.where.question')}
        value={mode}
        onChange={choose}
        options={(['any', 'online', 'near'] as const).map((value) => ({
          value,
          label: t(`search.where.mode.${value}`),
        }))}
      />
      {mode === 'near' ? <Near search={search} onChange={onChange} /> : null}
    </Stack>
  );
}

function Near({ search, onChange }: BarFormProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [text, setText] = useState('');
  const { data } = useSuggestions(text);
  // What was found for the last text is nothing to choose from once the field is empty again.
  const places = text === '' ? [] : (data?.suggestions ?? []).filter(({ kind }) => kind === 'PLACE');
  const choose = (key: string) => {
    const place = places.find(({ id }) => id === key);
    if (place) {
      setText('');
      onChange((now) => ({ ...now, ...placeOf(place), withinKm: now.withinKm ?? 50 }));
    }
  };
  const forget = () =>
    onChange((now) => ({ ...now, latitude: undefined, longitude: undefined, placeName: undefined }));
  const chosen = search.placeName ?? t('search.where.thePlace');
  return (
    <Stack gap={2}>
      {search.latitude === undefined ? null : (
        <Row>
          <RemovableChip
            label={chosen}
            removeLabel={t('common.remove', { label: chosen })}
            onRemove={forget}
          />
        </Row>
      )}
      <ComboBox
        label={t('search.where.place')}
        placeholder={search.latitude === undefined ? t('search.where.workplace') : undefined}
        text={text}
        onTextChange={setText}
        groups={
          places.length === 0
            ? []
            : [
                {
                  key: 'places',
                  label: t('search.group.PLACE'),
                  options: places.map(({ id, label }) => ({ key: id, label: wording.label(label) })),
                },
              ]
        }
        onChoose={choose}
        empty={t('search.where.noPlace')}
      />
      <AmountField
        label={t('search.where.radius')}
        invalid={t('search.where.radiusInvalid')}
        whole
        value={search.withinKm}
        onChange={(withinKm) => onChange((now) => ({ ...now, withinKm }))}
      />
      <Text size="small" muted>
        {t('search.where.onlineToo')}
      </Text>
    </Stack>
  );
}
