// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import type { Goal } from '../../../api/types';
import { useSetGoals } from './useSetGoals';

/** Adds one job role to the goals, or takes it away. Goals are read anew first: those set in another tab stay. */
export function useRoleGoal(roleId: string) {
  const queryClient = useQueryClient();
  const setGoals = useSetGoals();
  return useMutation({
    mutationFn: async (wanted: boolean) => {
      const { goals } = await queryClient.fetchQuery({
        ...$api.queryOptions('get', '/api/v1/profile'),
        staleTime: 0,
      });
      const of = (kind: Goal['kind']) =>
        goals.filter((goal) => goal.kind === kind).map(({ ref, by }) => ({ id: ref.id, by }));
      const others = of('JOB_ROLE').filter(({ id }) => id !== roleId);
      const jobRoles = wanted ? [...others, { id: roleId, by: null }] : others;
      return setGoals.mutateAsync({ body: { competencies: of('COMPETENCY'), jobRoles } });
    },
  });
}
