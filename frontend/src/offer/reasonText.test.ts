// SPDX-License-Identifier: GPL-3.0-or-later
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../api/types';
import { PASSPORTS, reason, ref } from '../testing/sampleWorld';
import { wordingFor } from '../wording/wording';
import { matchWord, reasonText, strongestReason } from './reasonText';

const wording = wordingFor('de', i18next.t);
const CODES: Reason['code'][] = [
  'COVERS_NEED',
  'SERVES_TASK',
  'REACHES_GOAL',
  'RELATED_TO_NEED',
  'MATCHES_TEXT',
  'TOUCHES_TEXT',
  'MEETS_OBLIGATION',
  'TOUCHES_OBLIGATION',
  'FITS_LEVEL',
  'START_NOW',
  'SOON',
  'FREE_OF_CHARGE',
  'NEAR',
  'FITS_WEEKDAYS',
  'STALE',
  'PRICE_UNKNOWN',
  'NEEDS_ABSENCE',
  'WELL_DESCRIBED',
  'COSTS',
  'AWAY',
  'LASTS',
];

describe('reasonText', () => {
  it('names gap and levels', () => {
    const covers = reason('COVERS_NEED', { competency: PASSPORTS, fromLevel: 'BASIC', toLevel: 'ADVANCED' });
    expect(reasonText(covers, i18next.t, wording)).toBe(
      'schließt Ihre Lücke „Pass- und Ausweisrecht“ (Grundlagen → Vertiefung)',
    );
  });

  it.each(CODES)('has words for %s with and without details', (code) => {
    const full = reason(code, {
      competency: PASSPORTS,
      task: PASSPORTS,
      jobRole: PASSPORTS,
      fromLevel: 'BASIC',
      toLevel: 'ADVANCED',
      number: 3,
      text: 'Datenschutz',
    });
    for (const one of [full, reason(code)]) {
      const text = reasonText(one, i18next.t, wording);
      expect(text).not.toMatch(/matching\.|\{\{|undefined|null/);
      expect(text.length).toBeGreaterThan(5);
    }
  });

  it('puts what speaks for an offer first', () => {
    const against = reason('STALE', { contribution: -0.2 });
    const pro = reason('NEAR', { contribution: 0.1 });
    expect(strongestReason([against, pro])).toBe(pro);
    expect(strongestReason([against])).toBe(against);
    expect(strongestReason([])).toBeNull();
  });

  it('names the purpose before the circumstances', () => {
    const now = reason('START_NOW', { contribution: 0.3 });
    const task = reason('SERVES_TASK', { contribution: 0.1 });
    expect(strongestReason([now, task])).toBe(task);
    expect(strongestReason([now])).toBe(now);
  });

  it('says that an offer is well described only where nothing else speaks for it', () => {
    const described = reason('WELL_DESCRIBED', { contribution: 0.1 });
    const now = reason('START_NOW', { contribution: 0.05 });
    expect(strongestReason([described, now])).toBe(now);
    expect(strongestReason([described])).toBe(described);
  });

  it('states the facts that a person weighs', () => {
    const texts = [
      reason('COSTS', { number: 1250 }),
      reason('AWAY', { number: 9 }),
      reason('AWAY', { number: 0 }),
      reason('LASTS', { number: 1.5 }),
    ].map((one) => reasonText(one, i18next.t, wording).replace(/\s/g, ' '));
    expect(texts).toEqual(['kostet 1.250 €', 'ist 9 km entfernt', 'geht ohne Anfahrt', 'dauert 1,5 Stunden']);
  });

  it('names the gap before the search word, the search word before the circumstances', () => {
    const words = reason('MATCHES_TEXT', { contribution: 0.4 });
    const now = reason('START_NOW', { contribution: 0.3 });
    const task = reason('SERVES_TASK', { contribution: 0.1 });
    expect(strongestReason([words, now, task])).toBe(task);
    expect(strongestReason([now, words])).toBe(words);
  });

  it('names the goal aimed at, not what the course teaches for it', () => {
    const role = reason('REACHES_GOAL', {
      competency: PASSPORTS,
      jobRole: ref('leitung', 'Leitung Bürgerbüro'),
    });
    expect(reasonText(role, i18next.t, wording)).toBe(
      'bringt Sie bei „Pass- und Ausweisrecht“ weiter, für Ihr Ziel „Leitung Bürgerbüro“',
    );
  });

  it('puts a word beside each number', () => {
    expect([0.9, 0.6, 0.3, 0.1].map(matchWord)).toEqual(['very', 'good', 'partly', 'little']);
    expect([0.4951, 0.5049].map(matchWord)).toEqual(['good', 'good']);
    expect([0.7449, 0.745].map(matchWord)).toEqual(['good', 'very']);
  });
});
