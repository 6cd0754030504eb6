// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import type { Goal, GoalsForm } from '../../../api/types';
import { keepProfile } from './keepProfile';

export interface GoalKey {
  kind: Goal['kind'];
  id: string;
}

/** Adds, changes and drops some of the goals; the others stay, those of another tab too. */
export function useChangeGoals() {
  const queryClient = useQueryClient();
  return $api.useMutation('patch', '/api/v1/profile/goals', {
    // One after the other: the answers come in the order of the changes.
    scope: { id: 'change-goals' },
    onSuccess: (profile) => keepProfile(queryClient, profile),
  });
}

export function setGoal({ kind, id }: GoalKey, by: string | null): GoalsForm {
  const aims = [{ id, by }];
  return {
    competencies: kind === 'COMPETENCY' ? aims : [],
    jobRoles: kind === 'JOB_ROLE' ? aims : [],
    droppedCompetencies: [],
    droppedJobRoles: [],
  };
}

export function dropGoal({ kind, id }: GoalKey): GoalsForm {
  return {
    competencies: [],
    jobRoles: [],
    droppedCompetencies: kind === 'COMPETENCY' ? [id] : [],
    droppedJobRoles: kind === 'JOB_ROLE' ? [id] : [],
  };
}
