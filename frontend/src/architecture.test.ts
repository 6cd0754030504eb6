// SPDX-License-Identifier: GPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(process.cwd(), 'src');

interface Source {
  path: string;
  text: string;
}

const sources: Source[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.(ts|tsx|css)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(SRC, path), text: readFileSync(path, 'utf8') }));

const featureOf = (path: string) => /^features\/(\w+)\//.exec(path)?.[1];

function imports({ path, text }: Source): string[] {
  return [...text.matchAll(/from '(\.[^']+)'/g)].map((found) =>
    relative(SRC, join(SRC, path, '..', found[1] ?? '')),
  );
}

describe('the source tree', () => {
  it('is found', () => {
    expect(sources.length).toBeGreaterThan(80);
  });

  it('keeps features apart from each other', () => {
    const crossing = sources.flatMap((source) =>
      imports(source)
        .filter((to) => featureOf(source.path) && featureOf(to) && featureOf(to) !== featureOf(source.path))
        .map((to) => `${source.path} → ${to}`),
    );
    expect(crossing).toEqual([]);
  });

  it('keeps the parts below from the parts above', () => {
    const allowed: Record<string, string[]> = {
      ui: ['ui'],
      api: ['api'],
      hooks: ['hooks'],
      wording: ['wording', 'api', 'ui', 'locales'],
      offer: ['offer', 'api', 'ui', 'wording', 'hooks', 'locales'],
      features: ['features', 'offer', 'api', 'ui', 'wording', 'hooks', 'locales'],
    };
    const upward = sources.flatMap((source) =>
      imports(source)
        .filter((to) => {
          const from = allowed[source.path.split('/')[0] ?? ''];
          return from !== undefined && !from.includes(to.split('/')[0] ?? '');
        })
        .map((to) => `${source.path} → ${to}`),
    );
    expect(upward).toEqual([]);
  });

  it('uses KERN classes only inside ui', () => {
    const outside = sources.filter(
      ({ path, text }) =>
        !path.startsWith('ui/') && /['"`. ]kern-[a-z]/.test(text.replaceAll(':global(.kern-icon)', '')),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it('asks the server only in api files, one request each', () => {
    const calls = /\$api\.use|api\.(GET|PUT|POST|DELETE)\(/g;
    const elsewhere = sources.filter(
      ({ path, text }) =>
        calls.test(text) && !path.startsWith('api/') && !/(features\/\w+|offer)\/api\//.test(path),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it('sets no style attribute, which the content security policy forbids', () => {
    expect(
      sources.filter(({ text }) => /style=\{|dangerouslySetInnerHTML/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('names its licence in every file', () => {
    expect(
      sources.filter(({ text }) => !text.includes('SPDX-License-Identifier')).map(({ path }) => path),
    ).toEqual([]);
  });
});
