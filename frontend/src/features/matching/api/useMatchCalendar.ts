// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { askedOf, type ResultsSearch } from '../resultsSearch';

/** When all offers of a search start in a month; the day opened in the calendar narrows the list, not the calendar. */
export function useMatchCalendar(search: ResultsSearch, shown: string) {
  const { startsOn: _, sort: __, ...query } = askedOf(search);
  return $api.useQuery(
    'get',
    '/api/v1/matches/calendar',
    { params: { query: { ...query, shown } } },
    { placeholderData: (previous) => previous },
  );
}
