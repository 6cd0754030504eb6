// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';
import { mostRelevant } from '../mostRelevant';

const MIN_LENGTH = 2;

/** Job roles by a part of their name: few enough to read. */
export function useRoleCandidates(text: string) {
  const settled = useSettled(text.trim());
  const enabled = settled.length >= MIN_LENGTH;
  const { data } = $api.useQuery(
    'get',
    '/api/v1/job-roles',
    { params: { query: { text: settled } } },
    { enabled },
  );
  const { jobRoles, more } = mostRelevant(settled, [], enabled ? (data?.jobRoles ?? []) : []);
  return { jobRoles, more };
}
