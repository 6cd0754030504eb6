// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The secret behind the hash sign, taken out of the address: what stays there would be in the history and in what one
 * shares.
 */
export function takeSecret(): string {
  const secret = window.location.hash.slice(1);
  if (secret !== '') {
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return secret;
}
