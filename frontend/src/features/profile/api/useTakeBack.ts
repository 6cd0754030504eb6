// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { keepProfile } from './keepProfile';

/** It is my business after all. */
export function useTakeBack() {
  const queryClient = useQueryClient();
  return $api.useMutation('delete', '/api/v1/profile/set-aside/{competencyId}', {
    onSuccess: (profile) => keepProfile(queryClient, profile),
  });
}
