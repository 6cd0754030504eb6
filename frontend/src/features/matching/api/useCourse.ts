// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { CourseSearch } from '../../../offer/courseSearch';

/** One course, with its score in the search one came from. */
export function useCourse(id: string, search: CourseSearch) {
  return $api.useQuery('get', '/api/v1/courses/{id}', { params: { path: { id }, query: search } });
}
