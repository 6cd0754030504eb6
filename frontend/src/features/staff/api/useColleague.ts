// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Each answer is a look that the person is told of: nothing is asked before somebody wants it, and nothing twice. */
export function useColleague(id: string, enabled: boolean) {
  return $api.useQuery(
    'get',
    '/api/v1/employees/{id}',
    { params: { path: { id } } },
    { enabled, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
}
