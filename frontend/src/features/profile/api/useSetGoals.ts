// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { COMPARED_ROLE_KEY } from './useComparedRole';

/** Replaces all goals; the answer is the whole profile. */
export function useSetGoals() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/profile/goals', {
    onSuccess: (profile) => {
      queryClient.setQueryData(['get', '/api/v1/profile'], profile);
      queryClient.invalidateQueries({ queryKey: COMPARED_ROLE_KEY });
      queryClient.removeQueries({ queryKey: ['get', '/api/v1/matches'] });
      queryClient.removeQueries({ queryKey: ['get', '/api/v1/courses/{id}'] });
    },
  });
}
