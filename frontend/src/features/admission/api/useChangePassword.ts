// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { readSession } from '../../../api/session';

/** Changes the password; reads the session anew, because its token changes. */
export function useChangePassword() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: { current: string; password: string; removePasskeys: boolean }) => {
      await api.PUT('/api/v1/session/password', { body });
      return readSession();
    },
    onSuccess: () =>
      Promise.all(
        ['/api/v1/sessions', '/api/v1/passkeys'].map((path) =>
          queryClient.invalidateQueries({ queryKey: ['get', path] }),
        ),
      ),
  });
}
