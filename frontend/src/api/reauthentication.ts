// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * One question at a time to whoever can ask the person to sign in again. The page stays as it is
 * while the answer is open, so nothing typed is lost; the requests that failed go out once more.
 */
type Ask = () => Promise<void>;

let ask: Ask | null = null;
let open: Promise<void> | null = null;
let answered = 0;

export function onSignInNeeded(handler: Ask): () => void {
  ask = handler;
  return () => {
    ask = null;
  };
}

export function signInAgain(): Promise<void> {
  if (ask === null) {
    return Promise.reject(new Error('nobody can ask for a sign-in'));
  }
  open ??= ask()
    .then(() => {
      answered += 1;
    })
    .finally(() => {
      open = null;
    });
  return open;
}

/** How often someone has signed in again: a request sent before the last time need not ask anew. */
export function signInsSoFar(): number {
  return answered;
}
