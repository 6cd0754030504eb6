// SPDX-License-Identifier: GPL-3.0-or-later
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** Who looked at me, the newest first. */
export function useAccesses(limit: number) {
  return $api.useQuery(
    'get',
    '/api/v1/profile/accesses',
    { params: { query: { limit } } },
    { placeholderData: keepPreviousData },
  );
}
