// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

export function useMails() {
  return $api.useQuery('get', '/api/v1/mails');
}

/** Reading is audited, so it happens by a press and not before. */
export function useMailText(id: string, enabled: boolean) {
  return $api.useQuery('get', '/api/v1/mails/{id}', { params: { path: { id } } }, { enabled, gcTime: 0 });
}

export function useRetry() {
  const queryClient = useQueryClient();
  return $api.useMutation('post', '/api/v1/mails/{id}/retry', {
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/mails'] }),
  });
}
