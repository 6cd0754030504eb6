// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { flatten, placeholders } from '../testing/flatten';
import deFirst from './de';
import deLater from './de/later';
import deOffice from './de/office';
import enFirst from './en';
import enLater from './en/later';
import enOffice from './en/office';

const german = flatten({ ...deFirst, ...deLater, ...deOffice });
const english = flatten({ ...enFirst, ...enLater, ...enOffice });

describe('the languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted());
  });

  it('leave no text empty', () => {
    const empty = [...german, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('take the same values in', () => {
    const different = [...german].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('do not press anyone', () => {
    const pressing =
      /nur noch|jetzt buchen|schnell|beeilen|letzte chance|andere sehen|only \d|hurry|last chance/i;
    expect([...german.values(), ...english.values()].filter((text) => pressing.test(text))).toEqual([]);
  });
});
