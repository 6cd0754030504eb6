// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { askedOf, type ResultsSearch } from '../resultsSearch';

const PAGE_SIZE = 20;

/** Matches for a search, page after page by the server's cursor. */
export function useMatches(search: ResultsSearch) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/matches',
    { params: { query: { ...askedOf(search), limit: PAGE_SIZE, listed: true } } },
    {
      pageParamName: 'cursor',
      // Not undefined: the client would send a cursor of 0.
      initialPageParam: null,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      placeholderData: (previous) => previous,
    },
  );
}
