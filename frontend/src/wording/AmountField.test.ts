// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { readAmount } from './AmountField';

describe('readAmount', () => {
  it.each([
    ['250', 250],
    ['1.234,50', 1234.5],
    ['1234.5', 1234.5],
    ['99,9 €', 99.9],
    ['0', 0],
  ])('reads %s', (text, amount) => {
    expect(readAmount(text, false)).toBe(amount);
  });

  it('takes an empty field for no limit', () => {
    expect(readAmount('  ', false)).toBeUndefined();
  });

  it.each(['-5', 'viel', '12,345', '1e9', '999999999'])('refuses %s', (text) => {
    expect(readAmount(text, false)).toBeNull();
  });

  it('wants whole days', () => {
    expect(readAmount('2', true)).toBe(2);
    expect(readAmount('2,5', true)).toBeNull();
  });
});
