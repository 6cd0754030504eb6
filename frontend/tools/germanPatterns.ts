// SPDX-License-Identifier: GPL-3.0-or-later
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

type Node = number | [Trie, number] | Trie;
type Trie = { [letter: string]: Node };

const NAME = 'virtual:german-patterns';
/** How many letters a pattern shares with the one before: `0` for none, then on in the order of Unicode. */
const NONE_SHARED = '0'.charCodeAt(0);

/** Every pattern with the row of its levels. */
function patternsOf(trie: Trie, before = ''): [string, number][] {
  return Object.entries(trie).flatMap(([letter, node]) => {
    const pattern = before + letter;
    if (typeof node === 'number') {
      return [[pattern, node] as [string, number]];
    }
    const [children, level] = Array.isArray(node) ? node : [node, -1];
    return [...(level < 0 ? [] : [[pattern, level] as [string, number]]), ...patternsOf(children, pattern)];
  });
}

/** Sorted patterns, each without the letters it shares with the one before. */
function frontCoded(patterns: string[]): string {
  let before = '';
  return patterns
    .toSorted()
    .map((pattern) => {
      const most = Math.min(before.length, pattern.length);
      let shared = 0;
      while (shared < most && before[shared] === pattern[shared]) {
        shared += 1;
      }
      before = pattern;
      return String.fromCharCode(NONE_SHARED + shared) + pattern.slice(shared);
    })
    .join('');
}

/** One line per row of levels: `0003=` and the patterns that have them. */
export function compactGermanPatterns(): string {
  const [levels, trie]: [number[][], Trie] = createRequire(import.meta.url)('hyphen/patterns/de-1996.js');
  const lines = new Map<number, string[]>();
  for (const [pattern, level] of patternsOf(trie)) {
    lines.set(level, [...(lines.get(level) ?? []), pattern]);
  }
  return [...lines]
    .map(([level, patterns]) => `${levels[level]?.join('')}=${frontCoded(patterns)}`)
    .join('\n');
}

/** The German patterns of `hyphen` as one short text, a third smaller for the browser than as objects. */
export function germanPatterns(): Plugin {
  return {
    name: 'german-patterns',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(compactGermanPatterns())}` : undefined,
  };
}
