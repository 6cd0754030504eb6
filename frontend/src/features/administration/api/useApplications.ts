// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const QUERY = ['get', '/api/v1/provider-applications'];

export function useApplications() {
  return $api.useQuery('get', '/api/v1/provider-applications');
}

/** Also when it fails: somebody else may have decided meanwhile. */
export function useDecide() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/provider-applications/{applicationId}/decision', {
    onSettled: () => queryClient.invalidateQueries({ queryKey: QUERY }),
  });
}
