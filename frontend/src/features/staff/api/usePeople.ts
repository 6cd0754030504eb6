// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';

const MIN_LENGTH = 2;
const MOST = 8;

/** People who work here, by a part of their name: few enough to read. */
export function usePeople(text: string) {
  const settled = useSettled(text.trim());
  const enabled = settled.length >= MIN_LENGTH;
  const { data } = $api.useQuery(
    'get',
    '/api/v1/staff',
    { params: { query: { text: settled, limit: MOST } } },
    { enabled },
  );
  return enabled ? (data?.people ?? []) : [];
}
