// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats';

const german = formatsFor('de');
const english = formatsFor('en');

describe('formats', () => {
  it.each([
    ['2026-11-22', '22.11.2026'],
    ['2027-01-04', '04.01.2027'],
    ['2026-12-31T23:30:00+01:00', '31.12.2026'],
  ])('writes the date %s as %s', (iso, written) => {
    expect(german.date(iso)).toBe(written);
  });

  it('names the weekday', () => {
    expect(german.weekday('2027-02-09T09:00:00+01:00')).toBe('Di 09.02.2027');
  });

  it('names a month, with its year and without', () => {
    expect(german.month('2026-11')).toBe('November 2026');
    expect(german.monthShort('2026-03')).toBe('Mär');
    expect(english.month('2027-01')).toBe('January 2027');
  });

  it('tells the time in Berlin, in summer as in winter', () => {
    expect(german.time('2027-01-14T08:00:00Z')).toBe('09:00');
    expect(german.time('2027-07-14T08:00:00Z')).toBe('10:00');
  });

  it.each([
    [185, '185\u00a0€'],
    [1234.5, '1.234,50\u00a0€'],
    [0.99, '0,99\u00a0€'],
  ])('writes %s euros as %s', (euros, written) => {
    expect(german.money(euros)).toBe(written);
  });

  it('writes shares, decimals and large numbers as German does', () => {
    expect(german.percent(0.824)).toBe('82\u00a0%');
    expect(german.decimals(9, 1)).toBe('9,0');
    expect(german.number(13939)).toBe('13.939');
  });

  it('writes English the British way', () => {
    expect(english.date('2026-11-22')).toBe('22/11/2026');
    expect(english.money(1234.5)).toBe('€1,234.50');
  });
});
