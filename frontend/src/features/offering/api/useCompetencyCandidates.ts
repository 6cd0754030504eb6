// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';

const MIN_LENGTH = 2;
const MOST = 12;

/** Competencies by a part of their name: few enough to read. */
export function useCompetencyCandidates(text: string) {
  const settled = useSettled(text.trim());
  const enabled = settled.length >= MIN_LENGTH;
  const { data } = $api.useQuery(
    'get',
    '/api/v1/competencies',
    { params: { query: { text: settled } } },
    { enabled },
  );
  return enabled ? (data?.competencies ?? []).slice(0, MOST) : [];
}
