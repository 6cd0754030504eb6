// SPDX-License-Identifier: GPL-3.0-or-later
/** Where to go after signing in: a path of our own, never another site. */
export function returnPath(raw: unknown): string {
  if (typeof raw !== 'string' || !/^\/(?![/\\])/.test(raw) || raw.startsWith('/sign-in')) {
    return '/';
  }
  const target = new URL(raw, window.location.origin);
  return target.origin === window.location.origin ? target.pathname + target.search : '/';
}
