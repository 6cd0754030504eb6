// SPDX-License-Identifier: GPL-3.0-or-later

/** What a directory wrote into the address with which it sent the browser back. */
export interface Answer {
  directory: string;
  state: string;
  code: string | null;
  error: string | null;
  issuer: string | null;
}

const RETURN_TO = 'kommunalcampus.returnTo';

/** Taken out of the address: what stays there would be in the history. Null where nothing was sent. */
export function takeAnswer(directory: string): Answer | null {
  const sent = new URLSearchParams(window.location.search);
  const state = sent.get('state');
  if (window.location.search !== '') {
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return state === null
    ? null
    : { directory, state, code: sent.get('code'), error: sent.get('error'), issuer: sent.get('iss') };
}

/** Where the person wanted to go; kept in this tab while it is at the directory. */
export function keepReturn(returnTo: string | undefined): void {
  try {
    sessionStorage.setItem(RETURN_TO, returnTo ?? '/');
  } catch {
    // Without storage one comes back to the start page.
  }
}

export function takeReturn(): string | null {
  try {
    const kept = sessionStorage.getItem(RETURN_TO);
    sessionStorage.removeItem(RETURN_TO);
    return kept;
  } catch {
    return null;
  }
}
