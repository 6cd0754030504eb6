// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { returnPath } from './returnPath';

describe('returnPath', () => {
  it('keeps a path of our own with its search', () => {
    expect(returnPath('/courses?text=a&format=SEMINAR')).toBe('/courses?text=a&format=SEMINAR');
  });

  it.each([
    'https://other.example/',
    '//other.example/',
    '/\\other.example',
    'javascript:alert(1)',
    '/sign-in',
    '',
    undefined,
  ])('never leads to %s', (raw) => {
    expect(returnPath(raw)).toBe('/');
  });
});
