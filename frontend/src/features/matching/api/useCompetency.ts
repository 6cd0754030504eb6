// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** With its described levels. */
export function useCompetency(id: string) {
  return $api.useQuery('get', '/api/v1/competencies/{id}', { params: { path: { id } } });
}
