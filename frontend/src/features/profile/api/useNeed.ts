// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { NeedItem } from '../../../api/types';

const NONE: NeedItem[] = [];

/** What the offers are matched by; nothing until it is known. */
export function useNeed(): NeedItem[] {
  return $api.useQuery('get', '/api/v1/matches', { params: { query: { limit: 1 } } }).data?.need ?? NONE;
}
