// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** What one person shows me; asking is a look that the person is told of, so it is asked for on demand only. */
export function useSharedShortlist(employeeId: string) {
  return $api.useQuery(
    'get',
    '/api/v1/shared-shortlists/{employeeId}',
    { params: { path: { employeeId } } },
    { staleTime: 0, gcTime: 0 },
  );
}
