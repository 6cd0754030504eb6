// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { flatten, placeholders } from '../testing/flatten';
import deFirst from './de';
import deLater from './de/later';
import plainFirst from './de-x-ls';
import plainLater from './de-x-ls/later';

const MOST_WORDS = 12;

const german = flatten({ ...deFirst, ...deLater });
const plain = flatten({ ...plainFirst, ...plainLater });

/** What stands for a value counts as one word. */
function sentences(text: string): string[] {
  return text
    .replace(/„?\{\{\w+\}\}“?/g, 'X')
    .split(/(?<=[.?!:…])\s+|\s\(/)
    .filter((sentence) => sentence.trim() !== '');
}

describe('Leichte Sprache', () => {
  it('says nothing that German does not say', () => {
    expect([...plain.keys()].filter((key) => !german.has(key))).toEqual([]);
  });

  it('takes the same values in', () => {
    const different = [...plain].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(german.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it(`says at most ${MOST_WORDS} words in a sentence`, () => {
    const long = [...plain.values()]
      .flatMap(sentences)
      .filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
    expect(long).toEqual([]);
  });

  it('avoids the passive, the genitive and what only offices say', () => {
    const hard =
      /\b(wird|werden|wurden?)\b|\bdes\s+\p{L}+s\b|gemäß|bezüglich|hinsichtlich|\bdessen\b|\bderen\b|Ihres\b/iu;
    expect([...plain.values()].filter((text) => hard.test(text))).toEqual([]);
  });

  it('splits long words by a dot in the middle', () => {
    const long = [...plain.values()]
      .flatMap((text) => text.replace(/\{\{\w+\}\}/g, '').match(/[\p{L}]{15,}/gu) ?? [])
      .filter((word) => !KNOWN.has(word));
    expect(long).toEqual([]);
  });

  it('covers the main ways: signing in, the start, the results, a course, the profile', () => {
    const covered = (part: string) =>
      [...german.keys()].filter((key) => key.startsWith(part) && plain.has(key)).length;
    expect(covered('account.')).toBe([...german.keys()].filter((key) => key.startsWith('account.')).length);
    for (const part of [
      'matching.search.',
      'matching.start.',
      'matching.results.',
      'matching.course.',
      'profile.',
    ]) {
      expect(covered(part), part).toBeGreaterThan(3);
    }
  });
});

/** Names stay as they are. */
const KNOWN = new Set(['Kommunalcampus']);
