// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { readSession, sessionQuery } from '../../../api/session';
import type { Session } from '../../../api/types';

/** An act whose success signs in: reads the session anew, because its token changes. */
export function useSignedInBy<F>(act: (form: F) => Promise<unknown>, onSignedIn: (session: Session) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (form: F) => {
      await act(form);
      return readSession();
    },
    onSuccess: (session) => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      if (session) {
        onSignedIn(session);
      }
    },
  });
}
