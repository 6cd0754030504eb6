// SPDX-License-Identifier: GPL-3.0-or-later
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import type { AccountState } from '../../../api/types';

const ACCOUNTS = ['get', '/api/v1/accounts'];

export interface AccountSearch {
  text: string;
  state: AccountState | undefined;
  skip: number;
}

export function useAccounts({ text, state, skip }: AccountSearch) {
  return $api.useQuery(
    'get',
    '/api/v1/accounts',
    { params: { query: { text, state, skip } } },
    { placeholderData: keepPreviousData },
  );
}

/** What administrators do with an account; the list is the server's afterwards. */
export function useAccountActs() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: ACCOUNTS });
  return {
    invite: $api.useMutation('post', '/api/v1/accounts', { onSettled }),
    issue: $api.useMutation('post', '/api/v1/accounts/{id}/code', { onSettled }),
    resetFactor: $api.useMutation('delete', '/api/v1/accounts/{id}/second-factor', { onSettled }),
    change: $api.useMutation('put', '/api/v1/accounts/{id}/state', { onSettled }),
    erase: $api.useMutation('delete', '/api/v1/accounts/{id}', { onSettled }),
    changeRoles: $api.useMutation('put', '/api/v1/accounts/{id}/roles', { onSettled }),
  };
}
