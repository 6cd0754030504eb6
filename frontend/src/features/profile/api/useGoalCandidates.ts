// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';
import { type AskedCandidates, mostRelevant } from '../mostRelevant';

const MIN_LENGTH = 2;

/** Competencies and job roles one may aim at: few enough to read. */
export function useGoalCandidates(text: string): AskedCandidates {
  const typed = text.trim();
  const settled = useSettled(typed);
  const options = { enabled: settled.length >= MIN_LENGTH };
  const init = { params: { query: { text: settled } } };
  const competencies = $api.useQuery('get', '/api/v1/competencies', init, options);
  const jobRoles = $api.useQuery('get', '/api/v1/job-roles', init, options);
  const isWaiting = typed !== settled || competencies.isLoading || jobRoles.isLoading;
  const isShort = typed.length < MIN_LENGTH;
  if (!options.enabled) {
    return { competencies: [], jobRoles: [], more: false, isWaiting, isShort };
  }
  return {
    ...mostRelevant(settled, competencies.data?.competencies ?? [], jobRoles.data?.jobRoles ?? []),
    isWaiting,
    isShort,
  };
}
