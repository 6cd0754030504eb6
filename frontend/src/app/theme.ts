// SPDX-License-Identifier: GPL-3.0-or-later
import { useSyncExternalStore } from 'react';

export type Theme = 'system' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const STORAGE_KEY = 'kommunalcampus.theme';
const listeners = new Set<() => void>();

function current(): Theme {
  const chosen = document.documentElement.dataset.kernTheme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset.kernTheme;
  } else {
    document.documentElement.dataset.kernTheme = theme;
  }
  try {
    localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
  for (const listener of listeners) {
    listener();
  }
}

/** Another tab chose another look. */
function follow({ key, newValue }: StorageEvent): void {
  const theme = THEMES.find((one) => one === newValue);
  if (key === STORAGE_KEY && theme !== undefined && theme !== current()) {
    apply(theme);
  }
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', follow);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('storage', follow);
    }
  };
}

/** Light, dark, or what the system says; kept in the browser (public/theme.js reads it first). */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, current), apply];
}
