// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { CourseSearch } from '../../../offer/courseSearch';
import type { OpenedFrom } from '../../../offer/openedFrom';

/** One course, with its score in the search one came from, and where in a list it was opened. */
export function useCourse(id: string, search: CourseSearch, from?: OpenedFrom) {
  const opened = from ? { openedAt: from.place, openedDraw: from.draw } : {};
  return $api.useQuery('get', '/api/v1/courses/{id}', {
    params: { path: { id }, query: { ...search, ...opened } },
  });
}
