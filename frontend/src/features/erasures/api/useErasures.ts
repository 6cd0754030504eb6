// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Who asks to be erased, and who has left. */
export function useErasures() {
  return $api.useQuery('get', '/api/v1/erasures');
}
