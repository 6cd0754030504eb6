// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueries, useQuery } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { askedOf, type ResultsSearch } from '../resultsSearch';

function countOf(search: ResultsSearch) {
  return $api.queryOptions('get', '/api/v1/matches', {
    params: { query: { ...askedOf(search), limit: 1 } },
  });
}

/** How many offers a search would give, without the offers. */
export function useMatchCount(search: ResultsSearch) {
  return useQuery({ ...countOf(search), select: (matches) => matches.total });
}

/** The same for several searches; undefined until it is known. */
export function useMatchCounts(searches: ResultsSearch[]): (number | undefined)[] {
  return useQueries({ queries: searches.map(countOf) }).map(({ data }) => data?.total);
}

/** A facet as it were without one of the limits; nothing is asked where the limit is not set. */
export function useFacetWithout(search: ResultsSearch, limit: 'maxPrice' | 'maxHours') {
  const { [limit]: set, ...without } = search;
  return useQuery({ ...countOf(without), enabled: set !== undefined, select: (matches) => matches.facets });
}
