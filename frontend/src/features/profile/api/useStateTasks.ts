// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { keepProfile } from './keepProfile';

/** Adds, changes and drops some of the own tasks; the others stay. */
export function useStateTasks() {
  const queryClient = useQueryClient();
  return $api.useMutation('patch', '/api/v1/profile/tasks', {
    onSuccess: (profile) => keepProfile(queryClient, profile),
  });
}
