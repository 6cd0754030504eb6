// SPDX-License-Identifier: GPL-3.0-or-later

/** How far the answer to a typed text has come. */
export interface ListState {
  isWaiting?: boolean;
  /** The text is too short to be asked. */
  isShort?: boolean;
}

/** What an empty list says: "nothing" only once somebody has looked. */
export function emptyKey<K extends string>({ isWaiting, isShort }: ListState, nothing: K) {
  return isShort ? 'common.typeMore' : isWaiting ? 'common.loading' : nothing;
}
