// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Asks for the way to the directory of an administration. */
export function useSignOn() {
  return $api.useMutation('post', '/api/v1/sign-on');
}
