// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** For good; whether it worked or not, the list is the server's. */
export function useErase() {
  const queryClient = useQueryClient();
  return $api.useMutation('delete', '/api/v1/erasures/{employeeId}', {
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/erasures'] }),
  });
}
