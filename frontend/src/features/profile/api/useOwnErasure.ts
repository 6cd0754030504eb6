// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const PATH = '/api/v1/profile/erasure';

/** Whether one has asked to be erased. */
export function useOwnErasure() {
  return $api.useQuery('get', PATH);
}

export function useAskForErasure() {
  const onSettled = useReread();
  return $api.useMutation('put', PATH, { onSettled });
}

export function useWithdrawErasure() {
  const onSettled = useReread();
  return $api.useMutation('delete', PATH, { onSettled });
}

function useReread() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['get', PATH] });
}
