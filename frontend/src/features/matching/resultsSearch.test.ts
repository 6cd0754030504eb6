// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { parseUrlSearch, stringifyUrlSearch } from '../../api/urlSearch';
import { activeFilters, withoutFilter, withoutFilters } from './activeFilters';
import { plusMonths, today } from './dates';
import {
  askedOf,
  CUT_TEXT,
  droppedFrom,
  periodOf,
  type ResultsSearch,
  readCourseSearch,
  readResultsSearch,
} from './resultsSearch';

const FULL: ResultsSearch = {
  text: 'Straßenverkehr & Ämter',
  competency: 'c-1',
  jobRole: 'r-1',
  format: ['ONLINE_SEMINAR', 'SELF_STUDY'],
  pace: 'DATED',
  provider: ['p-1', 'p-2'],
  maxPrice: 250.5,
  from: '2027-01-01',
  to: '2027-03-31',
  maxDaysAbsent: 2,
  sort: 'PRICE',
};

describe('the address of a search', () => {
  it('carries every filter there and back', () => {
    expect(readResultsSearch(parseUrlSearch(stringifyUrlSearch(FULL as Record<string, unknown>)))).toEqual(
      FULL,
    );
  });

  it('repeats a key for each value, as the API does', () => {
    expect(stringifyUrlSearch({ format: ['SEMINAR', 'WORKSHOP'], text: '' })).toBe(
      '?format=SEMINAR&format=WORKSHOP',
    );
  });

  it('takes a single value for a list', () => {
    expect(readResultsSearch(parseUrlSearch('?format=SEMINAR'))).toEqual({ format: ['SEMINAR'] });
  });

  it.each([
    ['an unknown format', '?format=CRUISE'],
    ['an unknown pace', '?pace=FAST'],
    ['an unknown order', '?sort=LUCK'],
    ['a negative price', '?maxPrice=-1'],
    ['a price that is no number', '?maxPrice=viel'],
    ['a day that does not exist', '?from=2027-02-31'],
    ['a German date', '?to=31.03.2027'],
    ['half a day', '?maxDaysAbsent=0.5'],
    ['blanks', '?text=%20%20'],
    ['an unknown filter', '?colour=blue'],
  ])('leaves out %s', (_, search) => {
    expect(readResultsSearch(parseUrlSearch(search))).toEqual({});
  });

  it('cuts a text that is longer than the API takes', () => {
    expect(readResultsSearch({ text: 'x'.repeat(5000) }).text).toHaveLength(200);
  });

  it('does not write the usual order', () => {
    expect(readResultsSearch({ sort: 'MATCH' })).toEqual({});
  });
});

describe('what an address says in vain', () => {
  it.each<[string, string[]]>([
    ['?text=recht&format=SEMINAR&sort=MATCH&view=list&fitWeight=1', []],
    ['?format=SEMINAR&format=CRUISE', ['format']],
    ['?from=31.01.2027&maxPrice=viel&farbe=blau', ['from', 'maxPrice', 'farbe']],
    ['?latitude=50', ['latitude']],
    ['?latitude=50&longitude=8&placeName=Darmstadt&withinKm=20', []],
    ['?at=50,8&startsOn=2027-01-05&view=map', []],
    ['?at=95,8&view=globe&shown=2027-13', ['at', 'view', 'shown']],
    ['?fitWeight=0', ['fitWeight']],
    ['?priceWeight=0.5&nearWeight=2', ['nearWeight']],
    ['?format=SEMINAR&format=SEMINAR', []],
    [`?text=${'x'.repeat(201)}`, [CUT_TEXT]],
    [`?text=${'x'.repeat(200)}`, []],
    ['?withinMonths=13', ['withinMonths']],
  ])('%s', (address, names) => {
    expect(droppedFrom(parseUrlSearch(address))).toEqual(names);
  });

  it('stays short whatever came', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `provider=p${i}`).join('&');
    const read = readResultsSearch(parseUrlSearch(`?${many}&text=${'x'.repeat(50_000)}`));
    expect(stringifyUrlSearch({ ...read }).length).toBeLessThan(2000);
  });
});

describe('what of a search a course page keeps', () => {
  it('is what counts in a score, the choice among the runs included', () => {
    const counted: ResultsSearch = {
      text: 'Recht',
      competency: 'c-1',
      jobRole: 'r-1',
      from: '2027-01-01',
      to: '2027-06-30',
      month: ['2027-04'],
      weekday: ['TUESDAY'],
      timeOfDay: ['MORNING'],
      place: ['TO_50', 'ONLINE'],
      startsOn: '2027-04-06',
      latitude: 50.1,
      longitude: 8.2,
      withinKm: 20,
      at: '50.5,8.1',
      priceWeight: 0.5,
    };
    expect(readCourseSearch({ ...FULL, ...counted, price: ['FREE'] })).toEqual(counted);
  });
});

describe('a relative period', () => {
  const soon = readResultsSearch({ withinMonths: '3' });

  it('stays relative in the address and falls on days where it is asked for', () => {
    expect(soon).toEqual({ withinMonths: 3 });
    expect(askedOf(soon)).toEqual({ from: today(), to: plusMonths(today(), 3) });
  });

  it('gives way to a period by days', () => {
    expect(periodOf({ ...soon, from: '2027-01-01' })).toEqual({ from: '2027-01-01', to: undefined });
  });

  it('is one filter', () => {
    expect(activeFilters(soon)).toEqual([{ key: 'withinMonths', value: '3' }]);
  });
});

describe('filters one by one', () => {
  it('lists each value, but not the order', () => {
    expect(activeFilters(FULL)).toHaveLength(12);
    expect(activeFilters({ sort: 'DATE' })).toEqual([]);
  });

  it('takes a place for one filter with its radius', () => {
    const near: ResultsSearch = { latitude: 50, longitude: 8, placeName: 'Ort', withinKm: 20, view: 'map' };
    const [filter, ...others] = activeFilters(near);
    expect(others).toEqual([]);
    expect(filter && withoutFilter(near, filter)).toEqual({ view: 'map' });
    expect(activeFilters({ withinKm: 20 })).toHaveLength(1);
    expect(activeFilters({ at: '50,8', atName: 'Ort', priceWeight: 1 })).toEqual([
      { key: 'at', value: '50,8' },
    ]);
  });

  it('says of nearly all weekdays which are left out', () => {
    const weekday = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
    const search: ResultsSearch = { text: 'a', weekday: [...weekday] };
    const [, filter, ...others] = activeFilters(search);
    expect(filter).toEqual({ key: 'weekday', value: '!THURSDAY' });
    expect(others).toEqual([]);
    expect(filter && withoutFilter(search, filter)).toEqual({ text: 'a' });
  });

  it('takes all away but view, order and weights', () => {
    expect(withoutFilters({ ...FULL, view: 'map', priceWeight: 0.5 })).toEqual({
      sort: 'PRICE',
      view: 'map',
      priceWeight: 0.5,
    });
  });

  it('takes one value away and leaves the rest', () => {
    const left = withoutFilter(FULL, { key: 'format', value: 'SELF_STUDY' });
    expect(left).toEqual({ ...FULL, format: ['ONLINE_SEMINAR'] });
    const none = withoutFilter(left, { key: 'format', value: 'ONLINE_SEMINAR' });
    expect(none.format).toBeUndefined();
    expect(withoutFilter(FULL, { key: 'maxPrice', value: '250.5' }).maxPrice).toBeUndefined();
  });
});
