// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, test } from 'vitest';
import { monthsFrom, plusMonths, weeksOf } from './dates';

test('adds months and stays within the month', () => {
  expect(plusMonths('2026-11-29', 3)).toBe('2027-02-28');
  expect(plusMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(plusMonths('2027-01-15', -1)).toBe('2026-12-15');
  expect(monthsFrom('2026-11', 3)).toEqual(['2026-11', '2026-12', '2027-01']);
});

test('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf('2027-02');
  expect(weeks).toHaveLength(4);
  expect(weeks[0]?.[0]).toEqual({ day: '2027-02-01', date: 1 });
  const january = weeksOf('2027-01');
  expect(january[0]?.slice(0, 4)).toEqual([null, null, null, null]);
  expect(january.flat().filter(Boolean)).toHaveLength(31);
  expect(january.every((week) => week.length === 7)).toBe(true);
});
