// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** How many offers teach a competency; undefined until it is known. */
export function useOfferCount(competency: string): number | undefined {
  return $api.useQuery('get', '/api/v1/matches', { params: { query: { competency, limit: 1 } } }).data?.total;
}
