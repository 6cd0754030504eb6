// SPDX-License-Identifier: GPL-3.0-or-later
import { useQuery } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { askedOf, type ResultsSearch } from '../resultsSearch';

/** What the interface tells of each rule at most. */
const MOST_EXAMPLES = 50;

/** What the rules removed from a search, as far as it is told; asked for on request only. */
export function useMoreRemoved(search: ResultsSearch, enabled: boolean) {
  return useQuery({
    ...$api.queryOptions('get', '/api/v1/matches', {
      params: { query: { ...askedOf(search), limit: 1, examples: MOST_EXAMPLES } },
    }),
    enabled,
    select: (matches) => matches.removed,
  });
}
