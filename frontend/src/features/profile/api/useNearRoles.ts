// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export const NEAR_ROLES_KEY = ['get', '/api/v1/profile/near-job-roles'];

/** Job roles that I do not have and of which I hold most. */
export function useNearRoles() {
  return $api.useQuery('get', '/api/v1/profile/near-job-roles');
}
