// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export function useProposals() {
  return $api.useQuery('get', '/api/v1/proposals');
}
