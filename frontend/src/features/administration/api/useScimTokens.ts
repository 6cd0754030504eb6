// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const TOKENS = ['get', '/api/v1/scim-tokens'];

export function useScimTokens() {
  return $api.useQuery('get', '/api/v1/scim-tokens');
}

/** What an administrator does with tokens of directories; the list is the server's afterwards. */
export function useScimActs() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: TOKENS });
  return {
    create: $api.useMutation('post', '/api/v1/scim-tokens', { onSettled }),
    revoke: $api.useMutation('delete', '/api/v1/scim-tokens/{id}', { onSettled }),
    release: $api.useMutation('post', '/api/v1/scim-tokens/release', { onSettled }),
    withdraw: $api.useMutation('delete', '/api/v1/scim-tokens/release', { onSettled }),
  };
}
