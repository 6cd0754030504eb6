// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export function useCourse(id: string) {
  return $api.useQuery('get', '/api/v1/courses/{id}', { params: { path: { id } } });
}
