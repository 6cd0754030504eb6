// SPDX-License-Identifier: GPL-3.0-or-later
import type { Factor } from '../api/types';

/** Everything in the sum is shown with one decimal: weights and values in percent, points of 100. */
const STEPS_PER_UNIT = 1000;

export interface PointRow {
  code: Factor['code'];
  /** In percent. */
  value: number;
  /** In percent. */
  weight: number;
  /** Points of 100: the product of value and weight as they are shown. */
  points: number;
}

export interface Sum {
  rows: PointRow[];
  total: number;
}

/** A row in whole tenths. */
interface Line {
  value: number;
  weight: number;
  points: number;
  exact: number;
}

/**
 * The sum behind a score, so that it can be recomputed as it is shown: each row's value times its weight gives its
 * points, and the points add up to the total. Rounding alone may miss the total by some tenths; then the rows change for
 * which a tenth of a point moves the value least. What is fulfilled fully or not at all stays so.
 */
export function sumOf(factors: readonly Factor[]): Sum {
  const weights = largestRemainder(factors.map(({ weight }) => weight * STEPS_PER_UNIT));
  const lines = factors.map((factor, index) => lineOf(factor, weights[index] ?? 0));
  const wanted = Math.round(
    factors.reduce((sum, { contribution }) => sum + contribution, 0) * STEPS_PER_UNIT,
  );
  settle(lines, wanted);
  return {
    total: lines.reduce((sum, { points }) => sum + points, 0) / 10,
    rows: factors.map(({ code, value }, index) => {
      const { points, weight } = lines[index] as Line;
      return {
        code,
        value: shownValue(value * STEPS_PER_UNIT, weight, points) / 10,
        weight: weight / 10,
        points: points / 10,
      };
    }),
  };
}

function lineOf({ value, contribution }: Factor, weight: number): Line {
  const exact = contribution * STEPS_PER_UNIT;
  return { value, weight, exact, points: isWhole(value) ? value * weight : Math.round(exact) };
}

/** Fulfilled fully or not at all. */
function isWhole(value: number): boolean {
  return value === 1 || value === 0;
}

/** Moves points by a tenth each, until they add up to what is wanted or no row may move any more. */
function settle(lines: Line[], wanted: number): void {
  let missing = wanted - lines.reduce((sum, { points }) => sum + points, 0);
  while (missing !== 0) {
    const step = Math.sign(missing);
    const cost = ({ points, exact, weight }: Line) => Math.abs(points + step - exact) / weight;
    const [cheapest] = lines
      .filter(({ value, weight }) => weight > 0 && !isWhole(value))
      .toSorted((a, b) => cost(a) - cost(b));
    if (cheapest === undefined) {
      return;
    }
    cheapest.points += step;
    missing -= step;
  }
}

/** The tenth of a percent nearest to the value whose product with the weight rounds to the points. */
function shownValue(exact: number, weight: number, points: number): number {
  if (weight === 0) {
    return Math.round(exact);
  }
  const least = Math.ceil(((points - 0.5) * STEPS_PER_UNIT) / weight);
  const most = Math.ceil(((points + 0.5) * STEPS_PER_UNIT) / weight) - 1;
  return Math.min(Math.max(Math.round(exact), least), most);
}

/** Rounds so that the parts still add up to the rounded whole: those cut most get what is missing. */
function largestRemainder(parts: readonly number[]): number[] {
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0));
  const rounded = parts.map(Math.floor);
  const missing = whole - rounded.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) {
    rounded[index] = (rounded[index] ?? 0) + 1;
  }
  return rounded;
}
