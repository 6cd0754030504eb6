// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Factor } from '../api/types';
import { headline } from './headline';
import * as points from './points';

/** A small repeatable generator: the same rows on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function factors(random: () => number): Factor[] {
  const codes = ['NEED_COVERED', 'LEVEL_FIT', 'FEASIBILITY', 'QUALITY', 'FRESHNESS', 'TEXT_MATCH'] as const;
  return codes.map((code) => {
    const [value, weight] = [random(), random() / codes.length];
    return { code, value, weight, contribution: value * weight };
  });
}

function scoreOf(given: readonly Factor[]): number {
  return given.reduce((sum, { contribution }) => sum + contribution, 0);
}

function sumOf(given: readonly Factor[]): points.Sum {
  return points.sumOf(given, scoreOf(given));
}

/** Values at and near the ends, weights that share a whole, in tenths and not. */
function extremes(random: () => number): Factor[] {
  const near = [0, 1, 0.9999, 0.99951, 0.0001, 0.0004];
  const pick = () => (random() < 0.7 ? (near[Math.floor(random() * near.length)] ?? 0) : random());
  const parts = factors(random).map((one) => ({ ...one, value: pick() }));
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map((one) => {
    const weight = one.weight / whole;
    return { ...one, weight, contribution: one.value * weight };
  });
}

function tenths(points: number): number {
  return Math.round(points * 10);
}

describe('sumOf', () => {
  it('shows points that add up to the shown total, for any factors', () => {
    const random = generator(20261125);
    for (let round = 0; round < 2000; round++) {
      const sum = sumOf(factors(random));
      const added = sum.rows.reduce((total, row) => total + tenths(row.points), 0);
      expect(added).toBe(tenths(sum.total));
    }
  });

  it('shows values and weights whose product is the shown points', () => {
    const random = generator(42);
    for (let round = 0; round < 2000; round++) {
      for (const row of sumOf(factors(random)).rows) {
        // In whole numbers: 94,6 % of 47,1 % are 946 · 471 millionths.
        expect(Math.round((tenths(row.value) * tenths(row.weight)) / 1000)).toBe(tenths(row.points));
      }
    }
  });

  it('never shows more than all of a weight, and a sum that rounds to the number above it', () => {
    const random = generator(76);
    for (let round = 0; round < 2000; round++) {
      const given = extremes(random);
      const sum = sumOf(given);
      for (const row of sum.rows) {
        expect(row.value).toBeLessThanOrEqual(100);
        expect(row.value).toBeGreaterThanOrEqual(0);
        expect(tenths(row.points)).toBeLessThanOrEqual(tenths(row.weight));
        expect(tenths(row.points)).toBeGreaterThanOrEqual(0);
        expect(Math.round((tenths(row.value) * tenths(row.weight)) / 1000)).toBe(tenths(row.points));
      }
      expect(sum.rows.reduce((total, row) => total + tenths(row.points), 0)).toBe(tenths(sum.total));
      expect(sum.rows.reduce((total, row) => total + tenths(row.weight), 0)).toBe(1000);
      expect(Math.round(headline(scoreOf(given)) * 100)).toBe(Math.round(tenths(sum.total) / 10));
    }
  });

  it('rounds the number above the sum from the sum', () => {
    expect(headline(0.7644)).toBe(0.76);
    expect(headline(0.7649)).toBe(0.77);
  });

  it('keeps a shown value within half a percent of the exact one where the weight counts', () => {
    const random = generator(3);
    for (let round = 0; round < 500; round++) {
      const given = factors(random);
      sumOf(given).rows.forEach((row, index) => {
        const { value = 0, weight = 0 } = given[index] ?? {};
        if (weight > 0.05) {
          expect(Math.abs(row.value - value * 100)).toBeLessThan(3);
        }
      });
    }
  });

  it('leaves what is fulfilled fully or not at all as it is', () => {
    const sum = sumOf([
      { code: 'NEED_COVERED', value: 1, weight: 0.4706, contribution: 0.4706 },
      { code: 'LEVEL_FIT', value: 0, weight: 0.2353, contribution: 0 },
      { code: 'FEASIBILITY', value: 0.5, weight: 0.2941, contribution: 0.14705 },
    ]);
    expect(sum.rows.map(({ value }) => value)).toEqual([100, 0, expect.closeTo(50, 0)]);
    expect(sum.total).toBe(61.8);
  });

  it('moves no row by much more than a tenth', () => {
    const random = generator(7);
    for (let round = 0; round < 500; round++) {
      const given = factors(random);
      sumOf(given).rows.forEach((row, index) => {
        expect(Math.abs(row.points - (given[index]?.contribution ?? 0) * 100)).toBeLessThanOrEqual(0.2);
      });
    }
  });

  it('gives the missing tenth to the row cut most', () => {
    const third = { value: 1, weight: 1 / 3, contribution: 1 / 3 };
    const sum = sumOf([
      { code: 'NEED_COVERED', ...third },
      { code: 'LEVEL_FIT', ...third },
      { code: 'FEASIBILITY', ...third },
    ]);
    expect(sum.total).toBe(100);
    expect(sum.rows.map((row) => row.points)).toEqual([33.4, 33.3, 33.3]);
  });

  it('adds up with a factor that counts against the offer', () => {
    const sum = sumOf([
      { code: 'NEED_COVERED', value: 0.7777, weight: 0.4, contribution: 0.31108 },
      { code: 'FEASIBILITY', value: -0.1234, weight: 0.2, contribution: -0.02468 },
    ]);
    expect(sum.rows.reduce((total, row) => total + tenths(row.points), 0)).toBe(tenths(sum.total));
    expect(sum.total).toBe(28.6);
  });
});
