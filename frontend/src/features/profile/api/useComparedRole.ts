// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export const COMPARED_ROLE_KEY = ['get', '/api/v1/profile/job-roles/{id}'];

/** What one job role asks for beside what I hold. */
export function useComparedRole(id: string) {
  return $api.useQuery('get', '/api/v1/profile/job-roles/{id}', { params: { path: { id } } });
}
