// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../api/client';
import { useSession } from '../../api/session';
import type { Learning } from '../../api/types';

const KEY = ['get', '/api/v1/learning'];
const SCOPE = { id: 'learning' };

/** What one has begun and finished; asked for anew when one comes back, from the provider's page above all. */
export function useLearning() {
  const isStaff = useSession()?.employeeId != null;
  return $api.useQuery('get', '/api/v1/learning', undefined, {
    enabled: isStaff,
    refetchOnWindowFocus: 'always',
  });
}

export function useStartCourse() {
  const client = useQueryClient();
  return $api.useMutation('post', '/api/v1/courses/{id}/start', {
    scope: SCOPE,
    onSuccess: ({ learning }) => client.setQueryData<Learning>(KEY, learning),
  });
}

/** What is finished is proposed no more. */
function useFollowed() {
  const client = useQueryClient();
  return (learning: Learning) => {
    client.setQueryData<Learning>(KEY, learning);
    client.removeQueries({ queryKey: ['get', '/api/v1/matches'] });
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/courses/{id}'] });
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/course-cards'] });
  };
}

export function useCompleteCourse() {
  return $api.useMutation('put', '/api/v1/courses/{id}/completion', {
    scope: SCOPE,
    onSuccess: useFollowed(),
  });
}

export function useUndoCompletion() {
  return $api.useMutation('delete', '/api/v1/courses/{id}/completion', {
    scope: SCOPE,
    onSuccess: useFollowed(),
  });
}
