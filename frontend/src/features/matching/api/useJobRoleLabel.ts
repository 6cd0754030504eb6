// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { Label } from '../../../api/types';

/** The label of a job role the answer itself does not name; not asked for while id is undefined. */
export function useJobRoleLabel(id: string | undefined): Label | undefined {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/job-roles',
    { params: { query: { text: '' } } },
    { enabled: id !== undefined, retry: false },
  );
  return data?.jobRoles.find((role) => role.id === id)?.label;
}
