// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, test } from 'vitest';
import { contradictions } from './contradictions';
import type { ResultsSearch } from './resultsSearch';

const codes = (search: ResultsSearch, hasWorkplace = true) =>
  contradictions(search, hasWorkplace).map(({ code }) => code);

test.each<[string, ResultsSearch, string[]]>([
  ['nothing asked', {}, []],
  ['a period', { from: '2027-01-01', to: '2027-02-01' }, []],
  ['one day', { from: '2027-01-01', to: '2027-01-01' }, []],
  ['a reversed period', { from: '2027-02-01', to: '2027-01-01' }, ['PERIOD_REVERSED']],
  ['a month within', { from: '2027-01-15', month: ['2027-01'] }, []],
  ['a month before', { from: '2027-02-01', month: ['2027-01'] }, ['PERIOD_WITHOUT_MONTH']],
  ['a month after', { to: '2027-01-31', month: ['2027-02', '2027-03'] }, ['PERIOD_WITHOUT_MONTH']],
  ['one month of two', { to: '2027-02-05', month: ['2027-02', '2027-03'] }, []],
  ['self-paced on Mondays', { pace: 'SELF_PACED', weekday: ['MONDAY'] }, ['SELF_PACED_WITH_DATES']],
  ['self-paced in a period', { pace: 'SELF_PACED', from: '2027-01-01' }, []],
  ['no day and five days', { maxDaysAbsent: 0, daysAbsent: ['TO_5'] }, ['ABSENT_BEYOND_LIMIT']],
  ['no day or half a day', { maxDaysAbsent: 0, daysAbsent: ['NONE', 'TO_5'] }, []],
  ['dearer than allowed', { maxPrice: 100, price: ['TO_250', 'UNKNOWN'] }, ['PRICE_BEYOND_LIMIT']],
  ['as dear as allowed', { maxPrice: 150, price: ['TO_250'] }, []],
])('%s', (_, search, expected) => {
  expect(codes(search)).toEqual(expected);
});

test('a radius needs a place, the workplace or another one', () => {
  expect(codes({ withinKm: 50 }, true)).toEqual([]);
  expect(codes({ withinKm: 50 }, false)).toEqual(['RADIUS_WITHOUT_PLACE']);
  expect(codes({ withinKm: 50, latitude: 50, longitude: 8 }, false)).toEqual([]);
});

test('a reversed period may be turned round, or lose either end', () => {
  const search: ResultsSearch = { text: 'Recht', from: '2027-02-01', to: '2027-01-01' };
  const [found] = contradictions(search, true);
  expect(found?.without.map((one) => one.search)).toEqual([
    { text: 'Recht', from: '2027-01-01', to: '2027-02-01' },
    { text: 'Recht', to: '2027-01-01' },
    { text: 'Recht', from: '2027-02-01' },
  ]);
});

test('each way out contradicts nothing and keeps the rest', () => {
  const search: ResultsSearch = { text: 'Recht', maxDaysAbsent: 0, daysAbsent: ['TO_5'] };
  const [found] = contradictions(search, true);
  expect(found?.without).toEqual([
    { key: 'limit', search: { text: 'Recht', daysAbsent: ['TO_5'] } },
    { key: 'band', search: { text: 'Recht', maxDaysAbsent: 0 } },
  ]);
});
