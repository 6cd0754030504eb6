// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { Label } from '../../../api/types';

/** The label of a competency the answer itself does not name; not asked for while id is undefined. */
export function useCompetencyLabel(id: string | undefined): Label | undefined {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/competencies/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined, retry: false },
  );
  return data?.label;
}
