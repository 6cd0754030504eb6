// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export function useOwnSessions() {
  return $api.useQuery('get', '/api/v1/sessions');
}
