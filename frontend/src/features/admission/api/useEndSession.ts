// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const SESSIONS = ['get', '/api/v1/sessions'];

/** Ends one session, or all but this one; the list is the server's afterwards. */
export function useEndSession() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: SESSIONS });
  return {
    one: $api.useMutation('delete', '/api/v1/sessions/{id}', { onSettled }),
    others: $api.useMutation('delete', '/api/v1/sessions', { onSettled }),
  };
}
