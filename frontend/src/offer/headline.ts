// SPDX-License-Identifier: GPL-3.0-or-later

/** A share in whole tenths of a percent: points of 100 are shown with one decimal. */
export const TENTHS = 1000;

/** The score in tenths of a point, as its sum is shown. */
export function tenthsOf(score: number): number {
  return Math.round(score * TENTHS);
}

/** The score as a share in whole percent: the rounded sum, so that 76,5 points never stand beside 76 percent. */
export function headline(score: number): number {
  return Math.round(tenthsOf(score) / 10) / 100;
}
