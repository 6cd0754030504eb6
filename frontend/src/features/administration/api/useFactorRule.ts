// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { $api } from '../../../api/client';
import { sessionQuery } from '../../../api/session';

const RULE = ['get', '/api/v1/second-factor/rule'];

/** Whether a second factor is required of those with many rights, and changing it. */
export function useFactorRule() {
  const queryClient = useQueryClient();
  const router = useRouter();
  // The server begins a new session, with a new token; where it lacks a factor now, the way leads to it.
  const onSuccess = async () => {
    await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await router.invalidate();
    await queryClient.invalidateQueries({ queryKey: RULE });
  };
  return {
    rule: $api.useQuery('get', '/api/v1/second-factor/rule'),
    change: $api.useMutation('put', '/api/v1/second-factor/rule', { onSuccess }),
  };
}
