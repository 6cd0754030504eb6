// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, test } from 'vitest';
import type { Meant } from '../../api/types';
import { understood } from './understood';

const meant = (id: string, weight: number): Meant => ({ ref: { id, label: { de: id, en: null } }, weight });
const NOTHING = { catalogueVersion: 1, competencies: [], jobRoles: [], providers: [] };

test('shows what is clear, likeliest first, and leaves guesses out', () => {
  const shown = understood(
    {
      ...NOTHING,
      competencies: [meant('passport', 0.9), meant('law', 0.6), meant('counter', 0.4)],
      jobRoles: [meant('clerk', 1)],
      providers: [meant('school', 0.2)],
    },
    { text: 'Pass', format: ['SEMINAR'] },
  );
  expect(shown.map(({ key }) => key)).toEqual(['jobRole:clerk', 'competency:passport', 'competency:law']);
});

test('leads to the meaning instead of the text, and keeps the filters', () => {
  const [chip] = understood(
    { ...NOTHING, providers: [meant('school', 1)] },
    { text: 'Schule', jobRole: 'clerk', format: ['SEMINAR'], sort: 'PRICE' },
  );
  expect(chip?.search).toEqual({ provider: ['school'], format: ['SEMINAR'], sort: 'PRICE' });
});

test('takes no guess for a meaning', () => {
  const guesses = { ...NOTHING, competencies: [meant('law', 0.49)], jobRoles: [meant('clerk', 0.3)] };
  expect(understood(guesses, { text: 'Leitung' })).toEqual([]);
});

test('shows nothing where nothing is understood', () => {
  expect(understood(NOTHING, { text: '🎉' })).toEqual([]);
});
