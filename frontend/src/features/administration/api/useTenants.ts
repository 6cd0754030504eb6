// SPDX-License-Identifier: GPL-3.0-or-later
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

export function useTenants() {
  return $api.useQuery('get', '/api/v1/tenants');
}

export function useOfficialList(text: string) {
  return $api.useQuery(
    'get',
    '/api/v1/official-list',
    { params: { query: { text } } },
    { placeholderData: keepPreviousData },
  );
}

/** What the platform does with tenants; both lists are the server's afterwards. */
export function useTenantActs() {
  const queryClient = useQueryClient();
  const onSettled = async () => {
    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/tenants'] });
    await queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/official-list'] });
  };
  return {
    create: $api.useMutation('post', '/api/v1/tenants', { onSettled }),
    change: $api.useMutation('put', '/api/v1/tenants/{id}', { onSettled }),
    invite: $api.useMutation('post', '/api/v1/tenants/{id}/administrators', { onSettled }),
  };
}
