// SPDX-License-Identifier: GPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import compact from 'virtual:german-patterns';
import { describe, expect, it } from 'vitest';
import { hyphenatorOf } from './patterns';

const library: { hyphenateSync(text: string, options: object): string } = createRequire(import.meta.url)(
  'hyphen/de',
);

/** Everything the pages may say: their own words and those of the sample world. */
function everyText(): string {
  return ['src/locales/de', '../seed-data/src/main/resources']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(json|csv)$/.test(entry.name))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    )
    .join('\n');
}

describe('hyphenatorOf', () => {
  it('breaks every long word of the pages and the sample world as the library does', () => {
    const words = [...new Set(everyText().match(/(?<![\p{L}])\p{L}{14,}(?![\p{L}])/gu))];
    expect(words.length).toBeGreaterThan(500);
    const hyphenate = hyphenatorOf(compact);
    const different = words.filter(
      (word) => hyphenate(word) !== library.hyphenateSync(word, { hyphenChar: '\u00ad', minWordLength: 14 }),
    );
    expect(different).toEqual([]);
  });
});
