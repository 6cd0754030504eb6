// SPDX-License-Identifier: GPL-3.0-or-later
import type { QueryClient } from '@tanstack/react-query';
import type { Profile } from '../../../api/types';
import { COMPARED_ROLE_KEY } from './useComparedRole';
import { NEAR_ROLES_KEY } from './useNearRoles';

const MATCHES = ['get', '/api/v1/matches'];

/** The profile as the server has it now. */
export function keepProfile(queryClient: QueryClient, profile: Profile): void {
  queryClient.setQueryData(['get', '/api/v1/profile'], profile);
  forgetMatches(queryClient);
}

/** What is matched by the profile is asked for anew; a list that is being looked at stays until the new one is there. */
export function forgetMatches(queryClient: QueryClient): void {
  queryClient.removeQueries({ queryKey: MATCHES, type: 'inactive' });
  void queryClient.invalidateQueries({ queryKey: MATCHES });
  queryClient.removeQueries({ queryKey: ['get', '/api/v1/courses/{id}'] });
  void queryClient.invalidateQueries({ queryKey: COMPARED_ROLE_KEY });
  void queryClient.invalidateQueries({ queryKey: NEAR_ROLES_KEY });
}
