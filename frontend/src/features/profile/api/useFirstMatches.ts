// SPDX-License-Identifier: GPL-3.0-or-later
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** Enough that some are left where rules ask for many. */
const READ = 40;

/** The first offers for the profile as it is; the former ones stay until the new ones are there. */
export function useFirstMatches() {
  return $api.useQuery(
    'get',
    '/api/v1/matches',
    { params: { query: { limit: READ } } },
    { placeholderData: keepPreviousData },
  );
}
