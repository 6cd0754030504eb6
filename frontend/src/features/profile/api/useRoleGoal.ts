// SPDX-License-Identifier: GPL-3.0-or-later
import { dropGoal, setGoal, useChangeGoals } from './useChangeGoals';

/** Adds one job role to the goals, or takes it away. */
export function useRoleGoal(roleId: string) {
  const change = useChangeGoals();
  const key = { kind: 'JOB_ROLE', id: roleId } as const;
  const set = (wanted: boolean, options?: { onSuccess?: () => void }) =>
    change.mutate({ body: wanted ? setGoal(key, null) : dropGoal(key) }, options);
  return { ...change, set };
}
