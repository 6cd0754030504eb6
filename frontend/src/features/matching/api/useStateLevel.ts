// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** Keeps a level by the person's own word; all that depends on it is asked for anew. */
export function useStateLevel() {
  const client = useQueryClient();
  return $api.useMutation('put', '/api/v1/profile/competencies/{competencyId}', {
    scope: { id: 'rate-competency' },
    onSuccess: () => {
      client.removeQueries({ queryKey: ['get', '/api/v1/matches'] });
      for (const path of ['/api/v1/profile', '/api/v1/courses/{id}', '/api/v1/course-cards']) {
        void client.invalidateQueries({ queryKey: ['get', path] });
      }
    },
  });
}
