// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { Ref } from '../../../api/types';
import { useSettled } from '../../../hooks/useSettled';

const MIN_LENGTH = 2;

/** Competencies and job roles one may aim at. */
export function useGoalCandidates(text: string): { competencies: Ref[]; jobRoles: Ref[] } {
  const settled = useSettled(text.trim());
  const options = { enabled: settled.length >= MIN_LENGTH };
  const init = { params: { query: { text: settled } } };
  const competencies = $api.useQuery('get', '/api/v1/competencies', init, options);
  const jobRoles = $api.useQuery('get', '/api/v1/job-roles', init, options);
  if (!options.enabled) {
    return { competencies: [], jobRoles: [] };
  }
  return {
    competencies: competencies.data?.competencies ?? [],
    jobRoles: jobRoles.data?.jobRoles ?? [],
  };
}
