// SPDX-License-Identifier: GPL-3.0-or-later
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './client';
import { problemOf } from './problem';
import type { Session } from './types';

const NOT_SIGNED_IN = 401;
/** Where tabs tell each other who signed in. */
const ACCOUNT = 'kommunalcampus.account';

/** Who is signed in, or null for nobody; the answer also carries the CSRF cookie. */
export async function readSession(): Promise<Session | null> {
  try {
    return (await api.GET('/api/v1/session')).data ?? null;
  } catch (error) {
    if (problemOf(error).status === NOT_SIGNED_IN) {
      return null;
    }
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Number.POSITIVE_INFINITY,
});

export function useSession(): Session | null {
  return useQuery(sessionQuery).data ?? null;
}

/** Signs in and reads the session once more, because signing in changes the CSRF token. */
export async function signIn(login: string, password: string): Promise<Session | null> {
  await api.POST('/api/v1/session', { body: { login, password } });
  const session = await readSession();
  try {
    localStorage.setItem(ACCOUNT, session?.accountId ?? '');
  } catch {
    // Without storage other tabs learn of it with their next request.
  }
  return session;
}

/** Somebody else signed in in another tab: this one must not act in that person's name. */
export function onOtherAccount(own: string, listener: () => void): () => void {
  const look = ({ key, newValue }: StorageEvent) => {
    if (key === ACCOUNT && newValue !== null && newValue !== own) {
      listener();
    }
  };
  window.addEventListener('storage', look);
  return () => window.removeEventListener('storage', look);
}

/** Where the browser signs out next, where the person came over the directory of an administration. */
export async function signOut(): Promise<string | null> {
  return (await api.DELETE('/api/v1/session')).data?.address ?? null;
}
