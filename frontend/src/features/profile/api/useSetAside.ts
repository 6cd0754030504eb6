// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { keepProfile } from './keepProfile';

/** A competency is none of my business, as far as my own tasks ask for it. */
export function useSetAside() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/profile/set-aside/{competencyId}', {
    onSuccess: (profile) => keepProfile(queryClient, profile),
  });
}
