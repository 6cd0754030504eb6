// SPDX-License-Identifier: GPL-3.0-or-later
import { beforeEach, expect, test } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from './recentSearches';

beforeEach(() => localStorage.clear());

test('keeps the last eight, newest first, each once', () => {
  for (let i = 0; i < 12; i++) {
    rememberSearch('a', { text: `Suche ${i}` });
  }
  rememberSearch('a', { text: 'Suche 8', view: 'map', sort: 'PRICE' });
  expect(recentSearches('a').map(({ text }) => text)).toEqual(
    [8, 11, 10, 9, 7, 6, 5, 4].map((i) => `Suche ${i}`),
  );
  expect(recentSearches('a')[0]).toEqual({ text: 'Suche 8' });
});

test('remembers nothing where nothing is asked', () => {
  rememberSearch('a', { view: 'calendar', sort: 'DATE', shown: '2027-01' });
  expect(recentSearches('a')).toEqual([]);
});

test('keeps accounts apart and forgets one of them', () => {
  rememberSearch('a', { text: 'meins' });
  rememberSearch('b', { text: 'deins' });
  forgetSearches('a');
  expect(recentSearches('a')).toEqual([]);
  expect(recentSearches('b')).toEqual([{ text: 'deins' }]);
});

test('reads nothing from what somebody broke', () => {
  localStorage.setItem('kommunalcampus.recent.a', '{"text":');
  expect(recentSearches('a')).toEqual([]);
  localStorage.setItem('kommunalcampus.recent.a', '[{"from":"morgen","text":"x"}]');
  expect(recentSearches('a')).toEqual([{ text: 'x' }]);
});
