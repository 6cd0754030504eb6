// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { AuditAction } from '../../../api/types';

export interface AuditFilter {
  action: AuditAction | null;
  from: string | null;
  to: string | null;
  /** Id of an account or a person. */
  concerning: string | null;
}

/** The last day before the first leaves nothing, and is a mistake. */
export function isBackwards({ from, to }: AuditFilter): boolean {
  return from !== null && to !== null && to < from;
}

const queryOf = ({ action, from, to, concerning }: AuditFilter) => ({
  action: action === null ? undefined : [action],
  from: from ?? undefined,
  to: to ?? undefined,
  concerning: concerning ?? undefined,
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
      enabled: !isBackwards(filter),
    },
  );
}

export function useVerification() {
  return $api.useQuery('get', '/api/v1/audit/verification', {}, { enabled: false });
}

/** Where the browser loads what the filter leaves, with a head in the language of the page. */
export function exportAddress(filter: AuditFilter, language: string): string {
  const query = new URLSearchParams({ head: language.startsWith('en') ? 'EN' : 'DE' });
  for (const [name, value] of Object.entries(queryOf(filter))) {
    for (const one of value === undefined ? [] : [value].flat()) {
      query.append(name, one);
    }
  }
  return `/api/v1/audit/export?${query}`;
}
