// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const TOKENS = ['get', '/api/v1/provider/tokens'];

export function useApiTokens() {
  return $api.useQuery('get', '/api/v1/provider/tokens');
}

/** Making and revoking; the list is the server's afterwards. */
export function useApiTokenActs() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: TOKENS });
  return {
    make: $api.useMutation('post', '/api/v1/provider/tokens', { onSettled }),
    revoke: $api.useMutation('delete', '/api/v1/provider/tokens/{id}', { onSettled }),
  };
}
