// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Who shows me something, and how much. */
export function useSharers() {
  return $api.useQuery('get', '/api/v1/shared-shortlists', undefined, { refetchOnWindowFocus: 'always' });
}
