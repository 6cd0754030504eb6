// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STORED } from './stored';

const register = readFileSync('../backend/src/main/resources/personal-data.csv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split(';'))
  .map(([label = '', property = '', , , kept = '']) => ({ label, property, kept }));

const groupsOf = ({ label, property }: { label: string; property: string }) =>
  STORED.filter(({ rows }) => rows.includes(`${label};${property}`) || rows.includes(`${label};*`));

describe('what the page says is stored', () => {
  it('is everything that the register declares, each in one group', () => {
    expect(register.length).toBeGreaterThan(40);
    const elsewhere = register.filter((row) => groupsOf(row).length !== 1);
    expect(elsewhere, 'say in stored.ts to which group it belongs, and who sees it').toEqual([]);
  });

  it('is nothing that the register does not declare', () => {
    const declared = new Set(
      register.flatMap(({ label, property }) => [`${label};${property}`, `${label};*`]),
    );
    expect(STORED.flatMap(({ rows }) => rows).filter((row) => !declared.has(row))).toEqual([]);
  });

  it('is kept as long as the register says', () => {
    const different = register.filter((row) => !groupsOf(row)[0]?.kept.includes(row.kept));
    expect(different, 'change the words of the page with the register').toEqual([]);
  });
});
