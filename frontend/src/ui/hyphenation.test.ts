// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { breakKnownParts } from './hyphenation';

const shown = (text: string) => breakKnownParts(text.replaceAll('|', '\u00ad')).replaceAll('\u00ad', '|');

describe('breakKnownParts', () => {
  it.each([
    ['Jahresun|terweisung', 'Jahres|unter|weisung'],
    ['Jahresunterweisung', 'Jahres|unter|weisung'],
    ['Informationssi|cherheit', 'Informations|sicherheit'],
    ['Informationssicherheitsbeauftragte', 'Informations|sicher|heits|beauf|tragte'],
    ['In|for|ma|ti|ons|si|cher|heit', 'In|for|ma|ti|ons|sicherheit'],
    ['Unterweisung', 'Unterweisung'],
    ['Verwaltung', 'Verwaltung'],
    ['Stadtverwaltung', 'Stadt|ver|waltung'],
    ['Daten|kompetenz', 'Daten|kompetenz'],
    ['Mitarbeiterin/Mitarbeiter', 'Mitarbeiterin/\u200bMitarbeiter'],
    ['und/oder', 'und/oder'],
  ])('breaks %s as %s', (given, broken) => {
    expect(shown(given)).toBe(broken);
  });
});
