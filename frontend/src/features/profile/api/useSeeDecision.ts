// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** Keeps that one has read what HR decided. */
export function useSeeDecision() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/profile/proposals/{proposalId}/seen', {
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/onboarding'] }),
  });
}
