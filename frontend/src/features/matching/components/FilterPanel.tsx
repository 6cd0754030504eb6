// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, memo, Suspense, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../api/types';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { TextField } from '../../../ui/TextField';
import { AmountField } from '../../../wording/AmountField';
import { MORE_FACETS } from '../moreFacets';
import { type ChangeSearch, chosenOf, periodOf, type ResultsSearch } from '../resultsSearch';
import { FacetGroup } from './FacetGroup';
import styles from './FilterPanel.module.css';

/** Its calendar is large: the offers come first. */
const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField')).DateField }));

const HistogramSlider = lazy(async () => ({
  default: (await import('./HistogramSlider')).HistogramSlider,
}));

interface FilterPanelProps {
  search: ResultsSearch;
  facets: Facet[];
  onChange: ChangeSearch;
}

export function FilterPanel({ search, facets, onChange }: FilterPanelProps) {
  const { t } = useTranslation();
  // What costs nothing is a step of the price already; an address may still ask for it alone.
  const isRepeated = ({ name }: Facet) => name === 'freeOfCharge';
  const isMore = ({ name }: Facet) => MORE_FACETS.some((facet) => facet === name);
  const usual = facets.filter((facet) => !isMore(facet) && facet.values.length > 0);
  // A facet that could narrow nothing is left out.
  const more = facets.filter(
    (facet) =>
      isMore(facet) &&
      !isRepeated(facet) &&
      facet.values.some(({ count, selected }) => count > 0 || selected),
  );
  const isAnyChosen = MORE_FACETS.some((facet) => search[facet] !== undefined);
  // A pressed box shows its tick before the dates and pictures follow.
  const late = useDeferredValue(search);
  return (
    <Stack gap={4}>
      {usual.map((facet) => (
        <FacetGroup
          key={`${facet.name} ${search.text ?? ''}`}
          facet={facet}
          selected={chosenOf(search, facet.name)}
          onChange={onChange}
        />
      ))}
      <Limits search={late} facets={facets} onChange={onChange} />
      {more.length > 0 ? (
        <Disclosure summary={t('matching.results.moreFilters')} defaultExpanded={isAnyChosen}>
          <Stack gap={0}>
            {more.map((facet) => (
              <FacetGroup
                key={facet.name}
                facet={facet}
                selected={chosenOf(search, facet.name)}
                onChange={onChange}
                folds
              />
            ))}
          </Stack>
        </Disclosure>
      ) : null}
    </Stack>
  );
}

/** A day that is set makes a relative period one by days. */
function withPeriod(now: ResultsSearch, change: Pick<ResultsSearch, 'from' | 'to'>): ResultsSearch {
  return { ...now, ...periodOf(now), ...change, withinMonths: undefined };
}

/** From when, until when, at what price, how long and how many days away. */
const Limits = memo(function Limits({ search, facets, onChange }: FilterPanelProps) {
  const { t } = useTranslation();
  const period = periodOf(search);
  const months = { previous: t('common.previousMonth'), next: t('common.nextMonth') };
  return (
    <Stack gap={2}>
      <Suspense fallback={<TextField isDisabled label={t('matching.results.from')} />}>
        <DateField
          label={t('matching.results.from')}
          value={period.from ?? null}
          onChange={(from) => onChange((now) => withPeriod(now, { from: from ?? undefined }))}
          {...months}
        />
      </Suspense>
      <Suspense fallback={<TextField isDisabled label={t('matching.results.to')} />}>
        <DateField
          label={t('matching.results.to')}
          value={period.to ?? null}
          onChange={(to) => onChange((now) => withPeriod(now, { to: to ?? undefined }))}
          {...months}
        />
      </Suspense>
      {(['maxPrice', 'maxHours'] as const).map((limit) => (
        <Suspense key={limit} fallback={<div className={styles.slider} />}>
          <HistogramSlider limit={limit} search={search} facets={facets} onChange={onChange} />
        </Suspense>
      ))}
      <AmountField
        label={t('matching.results.maxDaysAbsent')}
        invalid={t('matching.results.maxDaysAbsentInvalid')}
        whole
        value={search.maxDaysAbsent}
        onChange={(maxDaysAbsent) => onChange((now) => ({ ...now, maxDaysAbsent }))}
      />
    </Stack>
  );
});
