// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../api/client';
import { makePasskey } from '../webauthn';

const PASSKEYS = ['get', '/api/v1/passkeys'];

export function usePasskeys() {
  return $api.useQuery('get', '/api/v1/passkeys');
}

interface NewPasskey {
  label: string;
  /** Asked for when the sign-in is some time ago. */
  password: string | null;
}

async function addPasskey({ label, password }: NewPasskey) {
  const { data } = await api.POST('/api/v1/passkeys/creation', { body: { password } });
  if (data === undefined) {
    throw new Error('no challenge');
  }
  return api.POST('/api/v1/passkeys', { body: { label, ...(await makePasskey(data)) } });
}

/** What a person does with the own passkeys; the list is the server's afterwards. */
export function usePasskeyActs() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: PASSKEYS });
  return {
    add: useMutation({ mutationFn: addPasskey, onSettled }),
    rename: $api.useMutation('put', '/api/v1/passkeys/{id}', { onSettled }),
    remove: $api.useMutation('delete', '/api/v1/passkeys/{id}', { onSettled }),
  };
}
