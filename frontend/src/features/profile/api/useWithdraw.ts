// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** Takes back an own proposal that is open; where HR was faster, the list shows what was decided. */
export function useWithdraw() {
  const queryClient = useQueryClient();
  return $api.useMutation('delete', '/api/v1/profile/proposals/{proposalId}', {
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/onboarding'] }),
  });
}
