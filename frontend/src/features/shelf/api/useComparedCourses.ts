// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueries } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import type { CourseSearch } from '../../../offer/courseSearch';

/** Each as its own page knows it in the same search, by the same key: what was read there is here at once. */
export function useComparedCourses(ids: string[], search: CourseSearch) {
  return useQueries({
    queries: ids.map((id) =>
      $api.queryOptions('get', '/api/v1/courses/{id}', { params: { path: { id }, query: search } }),
    ),
  });
}
