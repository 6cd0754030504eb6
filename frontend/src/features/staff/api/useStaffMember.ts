// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** All that the list says of one person; that one looked is told to the person. */
export function useStaffMember(employeeId: string | null) {
  return $api.useQuery(
    'get',
    '/api/v1/staff/{employeeId}',
    { params: { path: { employeeId: employeeId ?? '' } } },
    { enabled: employeeId !== null, staleTime: 0, gcTime: 0 },
  );
}
