// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../api/client';

/** The cards of courses one knows already; those one may not see any more are missing. */
export function useCourseCards(ids: string[]) {
  return $api.useQuery(
    'get',
    '/api/v1/course-cards',
    { params: { query: { id: ids } } },
    { enabled: ids.length > 0, placeholderData: (previous) => previous },
  );
}
