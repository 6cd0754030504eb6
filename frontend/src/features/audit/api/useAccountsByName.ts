// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';

const MIN_LENGTH = 2;

/** Accounts by a part of the name or login, a page of them. */
export function useAccountsByName(text: string) {
  const settled = useSettled(text.trim());
  const enabled = settled.length >= MIN_LENGTH;
  const { data } = $api.useQuery(
    'get',
    '/api/v1/accounts',
    { params: { query: { text: settled } } },
    { enabled },
  );
  return enabled ? (data?.accounts ?? []) : [];
}
