// SPDX-License-Identifier: GPL-3.0-or-later
import { afterEach, expect, test } from 'vitest';
import { keepReturn, takeAnswer, takeReturn } from './signOnAnswer';

afterEach(() => {
  window.history.replaceState(null, '', '/');
  sessionStorage.clear();
});

test('takes what the directory sent out of the address', () => {
  window.history.replaceState(null, '', '/signed-on/stadt?state=a%3D&code=b&iss=https%3A%2F%2Fidp.example');
  expect(takeAnswer('stadt')).toEqual({
    directory: 'stadt',
    state: 'a=',
    code: 'b',
    error: null,
    issuer: 'https://idp.example',
  });
  expect(window.location.search).toBe('');
  expect(takeAnswer('stadt')).toBeNull();
});

test('remembers once where the person wanted to go', () => {
  keepReturn('/courses?text=recht');
  expect(takeReturn()).toBe('/courses?text=recht');
  expect(takeReturn()).toBeNull();
});
