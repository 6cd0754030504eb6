// SPDX-License-Identifier: GPL-3.0-or-later
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const CARDS = 3;

/** The first offers for the profile as it is; the former ones stay until the new ones are there. */
export function useFirstMatches() {
  return $api.useQuery(
    'get',
    '/api/v1/matches',
    { params: { query: { limit: CARDS } } },
    { placeholderData: keepPreviousData },
  );
}
