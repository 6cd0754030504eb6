// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { AuditAction } from '../../../api/types';

export interface AuditFilter {
  action: AuditAction | null;
  from: string | null;
  to: string | null;
}

const queryOf = ({ action, from, to }: AuditFilter) => ({
  action: action === null ? undefined : [action],
  from: from ?? undefined,
  to: to ?? undefined,
});

/** The newest first; each further page begins where the one before ended. */
export function useAudit(filter: AuditFilter) {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/audit',
    { params: { query: queryOf(filter) } },
    {
      pageParamName: 'before',
      initialPageParam: null as number | null,
      getNextPageParam: ({ next }) => next,
    },
  );
}

export function useVerification() {
  return $api.useQuery('get', '/api/v1/audit/verification', {}, { enabled: false });
}

/** Where the browser loads what the filter leaves. */
export function exportAddress(filter: AuditFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(queryOf(filter))) {
    for (const one of value === undefined ? [] : [value].flat()) {
      query.append(name, one);
    }
  }
  return `/api/v1/audit/export?${query}`;
}
