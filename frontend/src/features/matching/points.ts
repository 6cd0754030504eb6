// SPDX-License-Identifier: GPL-3.0-or-later
import type { Factor } from '../../api/types';

/** Shown points have one decimal. */
const STEPS_PER_UNIT = 1000;

export interface PointRow {
  code: Factor['code'];
  value: number;
  weight: number;
  /** Points of 100, in tenths. */
  points: number;
}

export interface Sum {
  rows: PointRow[];
  total: number;
}

/**
 * The sum behind a score in points of 100 with one decimal each. Rounding each factor alone may
 * miss the rounded total by a tenth; the factors cut most get the missing tenths (largest
 * remainder), so the column always adds up to what stands below it.
 */
export function sumOf(factors: readonly Factor[]): Sum {
  const exact = factors.map((factor) => factor.contribution * STEPS_PER_UNIT);
  const total = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const tenths = exact.map(Math.floor);
  const missing = total - tenths.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) {
    tenths[index] = (tenths[index] ?? 0) + 1;
  }
  return {
    total: total / 10,
    rows: factors.map((factor, index) => ({
      code: factor.code,
      value: factor.value,
      weight: factor.weight,
      points: (tenths[index] ?? 0) / 10,
    })),
  };
}
