// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** Proposes another job role or unit to HR. */
export function usePropose() {
  const queryClient = useQueryClient();
  return $api.useMutation('post', '/api/v1/profile/proposals', {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/onboarding'] }),
  });
}
