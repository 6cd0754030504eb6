// SPDX-License-Identifier: GPL-3.0-or-later
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Price } from '../api/types';
import { run } from '../testing/sampleWorld';
import { stepOf, wordingFor } from './wording';

const wording = wordingFor('de', i18next.t);

function price(change: Partial<Price>): Price {
  return { kind: 'KNOWN', gross: null, net: null, vatRate: null, currency: 'EUR', ...change };
}

describe('price wording', () => {
  it('never writes an unknown price as a number', () => {
    expect(wording.price(price({ kind: 'UNKNOWN' }))).toBe('Preis unbekannt');
    expect(wording.price(price({ kind: 'KNOWN' }))).toBe('Preis unbekannt');
  });

  it('says what costs nothing in words', () => {
    expect(wording.price(price({ kind: 'FREE' }))).toBe('kostenlos');
  });

  it('prefers gross and marks net', () => {
    expect(wording.price(price({ gross: 185, net: 155.46 }))).toBe('185\u00a0€');
    expect(wording.price(price({ net: 155.46 }))).toBe('155,46\u00a0€ netto');
  });
});

describe('level wording', () => {
  it('names levels and their absence', () => {
    expect(wording.level('INTERMEDIATE')).toBe('Aufbau');
    expect(wording.level(null)).toBe('noch keine');
  });

  it('says from where to where', () => {
    expect(wording.levelSpan('BASIC', 'ADVANCED')).toBe('Grundlagen → Vertiefung');
    expect(wording.levelSpan(null, 'INTERMEDIATE')).toBe('bis Aufbau');
  });

  it('counts steps from none to four', () => {
    expect([null, 'BASIC' as const, 'EXPERT' as const].map(stepOf)).toEqual([0, 1, 4]);
  });
});

describe('run wording', () => {
  const oneDay = run('l-1', '2027-01-14T09:00:00+01:00', '2027-01-14T12:30:00+01:00');

  it('gives the hours of one day and the span of many', () => {
    expect(wording.runTime(oneDay)).toBe('Do 14.01.2027, 09:00–12:30 Uhr');
    const many = run('l-2', '2027-02-09T09:00:00+01:00', '2027-02-10T16:30:00+01:00');
    expect(wording.runTime(many)).toBe('Di 09.02.2027 bis Mi 10.02.2027');
  });

  it('names seats only with the time they were counted', () => {
    expect(wording.seats(oneDay)).toBe('6\u00a0Plätze frei (Stand 22.11.2026, 08:12)');
    expect(wording.seats({ ...oneDay, seats: null })).toBeNull();
    const full = { ...oneDay, seats: { total: 9, free: 0, asOf: '2026-11-22T08:12:00+01:00' } };
    expect(wording.seats(full)).toContain('kein Platz frei');
  });

  it('says one hour in the singular and halves with a comma', () => {
    expect(wording.hours(1)).toBe('1\u00a0Stunde');
    expect(wording.hours(1.5)).toBe('1,5\u00a0Stunden');
    expect(wording.daysAbsent(0)).toBe('ohne Abwesenheit');
  });

  it('shows the German label where English is missing', () => {
    const english = wordingFor('en', i18next.t);
    expect(english.label({ de: 'Meldewesen', en: null })).toBe('Meldewesen');
    expect(english.label({ de: 'Meldewesen', en: 'Registration' })).toBe('Registration');
  });
});
