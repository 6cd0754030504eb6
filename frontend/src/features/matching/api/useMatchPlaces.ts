// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { askedOf, type ResultsSearch } from '../resultsSearch';

/** Where all offers of a search are; the place opened on the map narrows the list, not the map. */
export function useMatchPlaces(search: ResultsSearch) {
  const { at: _, sort: __, ...query } = askedOf(search);
  return $api.useQuery(
    'get',
    '/api/v1/matches/places',
    { params: { query } },
    { placeholderData: (previous) => previous },
  );
}
