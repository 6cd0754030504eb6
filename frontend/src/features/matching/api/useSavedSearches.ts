// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const KEY = ['get', '/api/v1/saved-searches'];

export function useSavedSearches() {
  return $api.useQuery('get', '/api/v1/saved-searches');
}

function useRefresh() {
  const queryClient = useQueryClient();
  return { onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }) };
}

export function useSaveSearch() {
  return $api.useMutation('post', '/api/v1/saved-searches', useRefresh());
}

export function useRenameSearch() {
  return $api.useMutation('put', '/api/v1/saved-searches/{id}', useRefresh());
}

export function useRemoveSearch() {
  return $api.useMutation('delete', '/api/v1/saved-searches/{id}', useRefresh());
}
