// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export function useForgottenPassword() {
  return $api.useMutation('post', '/api/v1/forgotten-passwords');
}
