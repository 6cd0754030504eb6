// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Enough for the rows of the start page. */
const CARDS = 40;

/** The best matches without any search: what the start page shows. */
export function useForYou() {
  return $api.useQuery('get', '/api/v1/matches', { params: { query: { limit: CARDS } } });
}
