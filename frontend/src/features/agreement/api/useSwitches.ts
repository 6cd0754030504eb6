// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const QUERY = ['get', '/api/v1/switches'];

export function useSwitches() {
  return $api.useQuery('get', '/api/v1/switches');
}

/** Also when it fails: somebody else may have turned it meanwhile. */
export function useTurnSwitch() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/switches/{which}', {
    onSettled: () => queryClient.invalidateQueries({ queryKey: QUERY }),
  });
}

export function useAccessStatistics(enabled: boolean) {
  return $api.useQuery('get', '/api/v1/access-statistics', {}, { enabled });
}
