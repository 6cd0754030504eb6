// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const PROPOSALS = ['get', '/api/v1/proposals'];

/** Confirms or declines; whether it worked or somebody was faster, the list is the server's. */
export function useDecide() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/proposals/{proposalId}/decision', {
    onSettled: () => queryClient.invalidateQueries({ queryKey: PROPOSALS }),
  });
}
