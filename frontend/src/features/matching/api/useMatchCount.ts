// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { ResultsSearch } from '../resultsSearch';

/** How many offers a search would give, without the offers. */
export function useMatchCount(search: ResultsSearch) {
  return $api.useQuery(
    'get',
    '/api/v1/matches',
    { params: { query: { ...search, limit: 1 } } },
    { select: (matches) => matches.total },
  );
}
