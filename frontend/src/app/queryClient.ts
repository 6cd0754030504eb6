// SPDX-License-Identifier: GPL-3.0-or-later
import { QueryClient } from '@tanstack/react-query';
import { problemOf, UNREACHABLE } from '../api/problem';

const FRESH_MS = 30_000;
const MAX_RETRIES = 2;

/** Asks again only where asking again may help: when the server was out of reach or failed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        retry: (failures, error) => {
          const { type, status } = problemOf(error);
          return failures < MAX_RETRIES && (type === UNREACHABLE || status >= 502);
        },
      },
      // Without a connection saving fails at once and says so, instead of waiting in silence.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
