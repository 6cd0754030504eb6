// SPDX-License-Identifier: GPL-3.0-or-later
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from '../api/session';

/** More would be read by nobody, and fewer than two are no comparison. */
export const MOST_COMPARED = 4;
export const LEAST_COMPARED = 2;

export interface Compared {
  id: string;
  title: string;
}

const PREFIX = 'kommunalcampus.compare.';
const NOTHING: readonly Compared[] = [];
const listeners = new Set<() => void>();
/** What was read last of each account, so that the same state is the same array. */
const known = new Map<string, readonly Compared[]>();

function isCompared(value: unknown): value is Compared {
  const { id, title } = (value ?? {}) as Partial<Compared>;
  return typeof id === 'string' && typeof title === 'string';
}

function stored(account: string): readonly Compared[] {
  try {
    const raw: unknown = JSON.parse(sessionStorage.getItem(PREFIX + account) ?? '[]');
    return Array.isArray(raw) ? raw.filter(isCompared).slice(0, MOST_COMPARED) : NOTHING;
  } catch {
    return NOTHING;
  }
}

function read(account: string | undefined): readonly Compared[] {
  if (account === undefined) {
    return NOTHING;
  }
  const found = known.get(account) ?? stored(account);
  known.set(account, found);
  return found;
}

function write(account: string, compared: readonly Compared[]): void {
  known.set(account, compared);
  try {
    sessionStorage.setItem(PREFIX + account, JSON.stringify(compared));
  } catch {
    // Without storage the choice holds until the page is closed.
  }
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whoever signs out leaves nothing in this browser. */
export function forgetCompared(): void {
  known.clear();
  try {
    for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX))) {
      sessionStorage.removeItem(key);
    }
  } catch {
    // Nothing was kept.
  }
  for (const listener of listeners) {
    listener();
  }
}

/** The courses somebody wants to lay side by side: kept in this tab, for this account. */
export function useCompared() {
  const account = useSession()?.accountId;
  const compared = useSyncExternalStore(
    subscribe,
    useCallback(() => read(account), [account]),
  );
  const set = (next: readonly Compared[]) => {
    if (account !== undefined) {
      write(account, next);
    }
  };
  return {
    compared,
    isFull: compared.length >= MOST_COMPARED,
    add: ({ id, title }: Compared) => set([...compared, { id, title }].slice(0, MOST_COMPARED)),
    remove: (id: string) => set(compared.filter((one) => one.id !== id)),
    clear: () => set(NOTHING),
  };
}
