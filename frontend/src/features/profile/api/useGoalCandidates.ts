// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';
import { type GoalCandidates, mostRelevant } from '../mostRelevant';

const MIN_LENGTH = 2;

/** Competencies and job roles one may aim at: few enough to read. */
export function useGoalCandidates(text: string): GoalCandidates {
  const settled = useSettled(text.trim());
  const options = { enabled: settled.length >= MIN_LENGTH };
  const init = { params: { query: { text: settled } } };
  const competencies = $api.useQuery('get', '/api/v1/competencies', init, options);
  const jobRoles = $api.useQuery('get', '/api/v1/job-roles', init, options);
  if (!options.enabled) {
    return { competencies: [], jobRoles: [], more: false };
  }
  return mostRelevant(settled, competencies.data?.competencies ?? [], jobRoles.data?.jobRoles ?? []);
}
