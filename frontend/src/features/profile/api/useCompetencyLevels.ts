// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** The described levels of one competency. */
export function useCompetencyLevels(id: string) {
  return $api.useQuery('get', '/api/v1/competencies/{id}', { params: { path: { id } } });
}
