// SPDX-License-Identifier: GPL-3.0-or-later
import type { PlaceDraw } from '../api/types';

/** Where in a list a course was opened. */
export interface OpenedFrom {
  /** From 1. */
  place: number;
  draw: PlaceDraw;
}

declare module '@tanstack/history' {
  interface HistoryState {
    /** Not in the address: a link that is passed on was opened from no list. */
    openedFrom?: OpenedFrom;
  }
}
