// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../../../api/client';
import { signByPasskey } from '../webauthn';

/** Signs in with a passkey of this device. */
export async function enterByPasskey(): Promise<unknown> {
  const { data } = await api.POST('/api/v1/passkey-sign-in/challenge');
  if (data === undefined) {
    throw new Error('no challenge');
  }
  return api.POST('/api/v1/passkey-sign-in', { body: await signByPasskey(data) });
}
