// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, test } from 'vitest';
import { fromBase64Url, knowsPasskeys, toBase64Url } from './webauthn';

test('writes bytes for an address and reads them back', () => {
  const bytes = Uint8Array.from([0, 250, 251, 255, 62, 63]);
  expect(toBase64Url(bytes.buffer)).toBe('APr7_z4_');
  expect(fromBase64Url('APr7_z4_')).toEqual(bytes);
});

test('offers nothing where the browser has none', () => {
  expect(knowsPasskeys()).toBe(false);
});
