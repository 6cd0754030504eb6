// SPDX-License-Identifier: GPL-3.0-or-later
import type { Factor } from '../api/types';
import { TENTHS, tenthsOf } from './headline';

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
 * points, and the points add up to the score. Rounding alone may miss it by some tenths; then the rows change for which a
 * tenth of a point moves the value least. What is fulfilled fully or not at all stays so, and no row gives more than its
 * weight.
 */
export function sumOf(factors: readonly Factor[], score: number): Sum {
  const weights = largestRemainder(factors.map(({ weight }) => weight * TENTHS));
  const lines = factors.map((factor, index) => lineOf(factor, weights[index] ?? 0));
  settle(lines, tenthsOf(score));
  return {
    total: lines.reduce((sum, { points }) => sum + points, 0) / 10,
    rows: factors.map(({ code, value }, index) => {
      const { points, weight } = lines[index] as Line;
      return {
        code,
        value: shownValue(value * TENTHS, weight, points) / 10,
        weight: weight / 10,
        points: points / 10,
      };
    }),
  };
}

function lineOf({ value, contribution }: Factor, weight: number): Line {
  const exact = contribution * TENTHS;
  const least = value < 0 ? -weight : 0;
  return {
    value,
    weight,
    exact,
    points: isWhole(value) ? value * weight : Math.min(Math.max(Math.round(exact), least), weight),
  };
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
    if (!movePoints(lines, step) && !moveWeight(lines, step)) {
      return;
    }
    missing -= step;
  }
}

/** To the row that it changes least; none gives more than its weight, or less than nothing. */
function movePoints(lines: Line[], step: number): boolean {
  const cost = ({ points, exact, weight }: Line) => Math.abs(points + step - exact) / weight;
  const mayMove = ({ value, weight, points }: Line) =>
    weight > 0 && !isWhole(value) && points + step <= weight && points + step >= (value < 0 ? -weight : 0);
  const [cheapest] = lines.filter(mayMove).toSorted((a, b) => cost(a) - cost(b));
  if (cheapest === undefined) {
    return false;
  }
  cheapest.points += step;
  return true;
}

/** Where every row gives all it can, or none can give less: a tenth of weight goes from one row to another. */
function moveWeight(lines: Line[], step: number): boolean {
  const heaviest = (rows: Line[]) => rows.toSorted((a, b) => b.weight - a.weight)[0];
  const full = ({ points, weight }: Line) => weight > 0 && points === weight;
  const [gives, takes] =
    step > 0
      ? [
          heaviest(lines.filter(({ points, weight }) => points === 0 && weight > 0)),
          heaviest(lines.filter(full)),
        ]
      : [heaviest(lines.filter(full)), heaviest(lines.filter(({ points }) => points === 0))];
  if (gives === undefined || takes === undefined) {
    return false;
  }
  gives.weight -= 1;
  takes.weight += 1;
  (step > 0 ? takes : gives).points += step;
  return true;
}

/** The tenth of a percent nearest to the value whose product with the weight rounds to the points. */
function shownValue(exact: number, weight: number, points: number): number {
  if (weight === 0) {
    return Math.round(exact);
  }
  const least = Math.ceil(((points - 0.5) * TENTHS) / weight);
  const most = Math.ceil(((points + 0.5) * TENTHS) / weight) - 1;
  return Math.min(Math.max(Math.round(exact), least), most, TENTHS);
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
