// SPDX-License-Identifier: GPL-3.0-or-later

/** Shorter words need no break. */
const LONG_WORD = 14;
const SOFT_HYPHEN = '\u00ad';
const WORDS = new RegExp(`[\\p{L}${SOFT_HYPHEN}]{${LONG_WORD},}`, 'gu');
const NONE_SHARED = '0'.charCodeAt(0);

/**
 * Hyphenation after F. M. Liang (Word Hy-phen-a-tion by Com-put-er, Stanford 1983): every pattern found in a word
 * gives levels to the places between its letters; the highest level of a place counts, and an odd one allows a break.
 */
export function hyphenatorOf(compact: string): (text: string) => string {
  const levels = readPatterns(compact);
  const longest = Math.max(...[...levels.keys()].map((pattern) => pattern.length));
  const broken = new Map<string, string>();
  const hyphenated = (word: string) => {
    const known = broken.get(word) ?? breakWord(word, levels, longest);
    broken.set(word, known);
    return known;
  };
  return (text) => text.replace(WORDS, (word) => (word.includes(SOFT_HYPHEN) ? word : hyphenated(word)));
}

/** Each line: a row of levels, `=`, and its patterns, each after the number of letters it shares with the last. */
function readPatterns(compact: string): Map<string, string> {
  const levels = new Map<string, string>();
  for (const line of compact.split('\n')) {
    const [row = '', patterns = ''] = line.split('=');
    let pattern = '';
    for (const [, shared = '0', rest] of patterns.matchAll(/([0-@])([^0-@]*)/g)) {
      pattern = pattern.slice(0, shared.charCodeAt(0) - NONE_SHARED) + rest;
      levels.set(pattern, row);
    }
  }
  return levels;
}

function breakWord(word: string, levels: Map<string, string>, longest: number): string {
  const framed = `.${word.toLowerCase()}.`;
  const highest = new Array<number>(word.length + 1).fill(0);
  for (let start = 0; start < framed.length; start++) {
    // The dot that stands for the word's beginning has no level of its own.
    const place = Math.max(0, start - 1);
    for (let end = start + 1; end <= Math.min(framed.length, start + longest); end++) {
      const row = levels.get(framed.slice(start, end)) ?? '';
      for (let at = 0; at < row.length; at++) {
        highest[place + at] = Math.max(highest[place + at] ?? 0, Number(row[at]));
      }
    }
  }
  const mayBreak = (at: number) => at > 1 && at < word.length - 1 && (highest[at] ?? 0) % 2 === 1;
  return [...word].map((letter, at) => (mayBreak(at) ? SOFT_HYPHEN + letter : letter)).join('');
}
