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

export function activeFilters(search: ResultsSearch): ActiveFilter[] {
  return Object.entries(search).flatMap(([key, value]) =>
    (NO_FILTERS as readonly string[]).includes(key) || (key === 'withinKm' && search.latitude !== undefined)
      ? []
      : list(Array.isArray(value) ? value : [String(value)]).map((one) => ({
          key: key as Narrowing,
          value: one,
        })),
  );
}

export function withoutFilter(search: ResultsSearch, filter: ActiveFilter): ResultsSearch {
  const value = search[filter.key];
  const left = Array.isArray(value) ? (value as string[]).filter((one) => one !== filter.value) : [];
  const gone = Object.fromEntries((TOGETHER[filter.key] ?? []).map((key) => [key, undefined]));
  return readResultsSearch({ ...search, ...gone, [filter.key]: left.length > 0 ? left : undefined });
}

/** The same page, order and weights without any filter. */
export function withoutFilters(search: ResultsSearch): ResultsSearch {
  const kept = Object.entries(search).filter(([key]) => ['sort', 'view', ...WEIGHT_KEYS].includes(key));
  return readResultsSearch(Object.fromEntries(kept));
}
