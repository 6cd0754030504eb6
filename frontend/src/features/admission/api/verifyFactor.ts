// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../../../api/client';

/** Shows the second factor: a code of the app, or one for emergencies. */
export function verifyFactor(code: string) {
  return api.POST('/api/v1/second-factor/verification', { body: { code } });
}
