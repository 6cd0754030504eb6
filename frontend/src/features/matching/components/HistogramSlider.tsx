// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { RangeSlider } from '../../../ui/RangeSlider';
import { Text } from '../../../ui/Text';
import { AmountField } from '../../../wording/AmountField';
import { useWording } from '../../../wording/useWording';
import { useFacetWithout } from '../api/useMatchCount';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import styles from './HistogramSlider.module.css';

type Limit = 'maxPrice' | 'maxHours';

/** The upper ends of the bands of a facet, in the order of its values; the last one has none. */
const ENDS = { maxPrice: [0, 100, 250, 500, 1000], maxHours: [2, 4, 8, 16, 40] } as const;
const FACET = { maxPrice: 'price', maxHours: 'duration' } as const;

interface HistogramSliderProps {
  limit: Limit;
  search: ResultsSearch;
  facets: Facet[];
  onChange: ChangeSearch;
}

/** How the offers are spread over price or hours, and how far up one wants to go: by the slider or to the cent. */
export function HistogramSlider({ limit, search, facets, onChange }: HistogramSliderProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const whole = useFacetWithout(search, limit);
  const ends = ENDS[limit];
  const value = search[limit];
  const stopOf = (end: number | undefined) => {
    const found = end === undefined ? -1 : ends.findIndex((one) => one >= end);
    return found < 0 ? ends.length : found;
  };
  const [stop, setStop] = useState(() => stopOf(value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slider follows the value, however it was set
  useEffect(() => setStop(stopOf(value)), [value]);
  const all = search[limit] === undefined ? facets : (whole.data ?? facets);
  const values = all.find(({ name }) => name === FACET[limit])?.values ?? [];
  const bars = values.filter(({ value: band }) => band !== 'UNKNOWN').map(({ count }) => count);
  const unknown = values.find(({ value: band }) => band === 'UNKNOWN')?.count ?? 0;
  const words = (end: number) =>
    limit === 'maxPrice' ? wording.money(end) : (wording.hours(end) ?? String(end));
  const said = (place: number) => {
    const end = ends[place];
    return end === undefined
      ? t('search.slider.any')
      : end === 0
        ? t('common.price.FREE')
        : t('search.slider.upTo', { value: words(end) });
  };
  const isExact = value !== undefined && value !== ends[stop];
  return (
    <Stack gap={1}>
      <RangeSlider
        label={t(`search.slider.${limit}`)}
        output={isExact ? t('search.slider.upTo', { value: words(value) }) : said(stop)}
        value={stop}
        max={ends.length}
        step={1}
        onChange={setStop}
        onChangeEnd={(place) => onChange((now) => ({ ...now, [limit]: ends[place] }), true)}
      >
        <Bars counts={bars} kept={stop} />
      </RangeSlider>
      <AmountField
        label={t(limit === 'maxPrice' ? 'matching.results.maxPrice' : 'search.slider.exactHours')}
        invalid={t(limit === 'maxPrice' ? 'matching.results.maxPriceInvalid' : 'search.slider.hoursInvalid')}
        whole={limit === 'maxHours'}
        value={value}
        onChange={(next) => onChange((now) => ({ ...now, [limit]: next }))}
      />
      {unknown > 0 ? (
        <Text size="small" muted>
          {t(`search.slider.unknown.${limit}`, { count: unknown, formatted: wording.number(unknown) })}
        </Text>
      ) : null}
    </Stack>
  );
}

const HEIGHT = 40;

/** A picture only: the counts stand in words in the facet of the same name. */
function Bars({ counts, kept }: { counts: number[]; kept: number }) {
  const most = Math.max(...counts, 1);
  const width = 100 / Math.max(counts.length, 1);
  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 100 ${HEIGHT}`}
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, index) => {
        const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={index}
            x={index * width + 0.5}
            y={HEIGHT - height}
            width={width - 1}
            height={height}
            data-out={index > kept ? '' : undefined}
          />
        );
      })}
    </svg>
  );
}
