// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { Ref } from '../../../api/types';
import { useSettled } from '../../../hooks/useSettled';

const MIN_LENGTH = 2;
const MOST = 20;

/** Tasks of all job roles by a word in their name, as with goals. */
export function useTaskCandidates(text: string): { tasks: Ref[]; isWaiting: boolean; isShort: boolean } {
  const typed = text.trim();
  const settled = useSettled(typed);
  const { data, isLoading } = $api.useQuery(
    'get',
    '/api/v1/tasks',
    { params: { query: { text: settled } } },
    { enabled: settled.length >= MIN_LENGTH },
  );
  return {
    tasks: settled.length >= MIN_LENGTH ? (data?.tasks ?? []).slice(0, MOST) : [],
    isWaiting: typed !== settled || isLoading,
    isShort: typed.length < MIN_LENGTH,
  };
}
