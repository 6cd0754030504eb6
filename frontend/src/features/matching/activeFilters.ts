// SPDX-License-Identifier: GPL-3.0-or-later
import { list } from './addressValues';
import { type ResultsSearch, readResultsSearch } from './resultsSearch';
import { WEIGHT_KEYS } from './weights';

/** What stands in the address and narrows nothing, or only together with another key. */
const NO_FILTERS = ['sort', 'view', 'shown', 'placeName', 'atName', 'longitude', ...WEIGHT_KEYS] as const;

type Narrowing = Exclude<
  keyof ResultsSearch,
  (typeof NO_FILTERS)[number] | keyof import('./weights').Weights
>;

/** One filter that can be taken away alone. A place with its radius is one, and goes by its latitude. */
export interface ActiveFilter {
  key: Narrowing;
  value: string;
}

/** What goes with a filter when it is taken away. */
const TOGETHER: Partial<Record<Narrowing, readonly (keyof ResultsSearch)[]>> = {
  latitude: ['latitude', 'longitude', 'placeName', 'withinKm'],
  at: ['at', 'atName'],
};

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const MOST_EXCLUDED = 3;

/** Of nearly all weekdays those that are left out say more, as one filter: `!THURSDAY,FRIDAY`. */
function weekdays(chosen: string[]): string[] {
  const excluded = DAYS.filter((day) => !chosen.includes(day));
  return excluded.length > 0 && excluded.length <= MOST_EXCLUDED ? [`!${excluded.join(',')}`] : chosen;
}

export function activeFilters(search: ResultsSearch): ActiveFilter[] {
  return Object.entries(search).flatMap(([key, value]) =>
    (NO_FILTERS as readonly string[]).includes(key) || (key === 'withinKm' && search.latitude !== undefined)
      ? []
      : valuesOf(key, value).map((one) => ({ key: key as Narrowing, value: one })),
  );
}

function valuesOf(key: string, value: unknown): string[] {
  const values = list(Array.isArray(value) ? value : [String(value)]);
  return key === 'weekday' ? weekdays(values) : values;
}

export function withoutFilter(search: ResultsSearch, filter: ActiveFilter): ResultsSearch {
  const value = search[filter.key];
  const left =
    Array.isArray(value) && !filter.value.startsWith('!')
      ? (value as string[]).filter((one) => one !== filter.value)
      : [];
  const gone = Object.fromEntries((TOGETHER[filter.key] ?? []).map((key) => [key, undefined]));
  return readResultsSearch({ ...search, ...gone, [filter.key]: left.length > 0 ? left : undefined });
}

/** The same page, order and weights without any filter. */
export function withoutFilters(search: ResultsSearch): ResultsSearch {
  const kept = Object.entries(search).filter(([key]) => ['sort', 'view', ...WEIGHT_KEYS].includes(key));
  return readResultsSearch(Object.fromEntries(kept));
}
