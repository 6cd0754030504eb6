// SPDX-License-Identifier: GPL-3.0-or-later
import { useCallback, useState } from 'react';

const PREFIX = 'draft:';

/** What was typed and is not saved yet outlives a reload and the end of a session, in this tab only. */
export function useDraft<T>(name: string, initial: T): [T, (next: T) => void] {
  const key = PREFIX + name;
  const [draft, setDraft] = useState<T>(() => read(key) ?? initial);
  const keep = useCallback(
    (next: T) => {
      setDraft(next);
      write(key, next);
    },
    [key],
  );
  return [draft, keep];
}

/** Whoever signs out leaves nothing behind for the next one at the desk. */
export function clearDrafts(): void {
  for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(PREFIX))) {
    sessionStorage.removeItem(key);
  }
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing, or whose store is full, still holds the text on the page. */
function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(key);
  }
}
