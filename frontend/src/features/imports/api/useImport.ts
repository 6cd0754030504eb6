// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

const POLL_MS = 1000;

/** One import, asked for anew while it runs. */
export function useImport(id: string) {
  return $api.useQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id } } },
    {
      refetchInterval: (query) =>
        query.state.data === undefined || query.state.data.state === 'RUNNING' ? POLL_MS : false,
    },
  );
}
