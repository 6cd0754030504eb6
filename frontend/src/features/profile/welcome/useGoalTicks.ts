// SPDX-License-Identifier: GPL-3.0-or-later
import type { Profile, Ref } from '../../../api/types';
import { dropGoal, setGoal, useChangeGoals } from '../api/useChangeGoals';

/** Goals as ticks: each press is kept at once. */
export function useGoalTicks({ goals }: Pick<Profile, 'goals'>) {
  const change = useChangeGoals();
  const sent = change.isPending ? change.variables.body : undefined;
  // What is on its way counts as set, so that a tick does not seem to be refused.
  const has = (id: string) =>
    sent?.droppedCompetencies.includes(id) || sent?.droppedJobRoles.includes(id)
      ? false
      : [...(sent?.competencies ?? []), ...(sent?.jobRoles ?? [])].some((aim) => aim.id === id) ||
        goals.some(({ ref }) => ref.id === id);
  const tick = (found: 'competencies' | 'jobRoles', shown: Ref[]) => (ids: string[]) => {
    const kind = found === 'jobRoles' ? 'JOB_ROLE' : 'COMPETENCY';
    const pressed = shown.find(({ id }) => ids.includes(id) !== has(id));
    if (pressed) {
      const key = { kind, id: pressed.id } as const;
      change.mutate({ body: ids.includes(pressed.id) ? setGoal(key, null) : dropGoal(key) });
    }
  };
  const retry = () => change.variables && change.mutate(change.variables);
  return { has, tick, error: change.error, retry };
}
