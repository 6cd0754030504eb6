// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { flatten, placeholders } from '../testing/flatten';
import deFirst from './de';
import deLater from './de/later';
import deOffice from './de/office';
import plainFirst from './de-x-ls';
import plainLater from './de-x-ls/later';
import plainOffice from './de-x-ls/office';

const MOST_WORDS = 12;

const german = flatten({ ...deFirst, ...deLater, ...deOffice });
const plain = flatten({ ...plainFirst, ...plainLater, ...plainOffice });

/** The pages of providers and of those who run the platform stay German. */
const FOR_FEW = [
  'imports.',
  'administration.',
  'audit.',
  'applications.',
  'registration.',
  'common.nav.applications',
  'mails.',
  'offering.',
  'common.nav.reviews',
  'agreement.statistics.',
  'agreement.looked.',
  'agreement.role.',
  'agreement.missing.',
  'agreement.turnO',
  'agreement.referenceHint',
  'agreement.scopeHint',
  'agreement.reason',
  'agreement.cancel',
  'agreement.about',
  'agreement.incomplete',
  'agreement.future',
  'agreement.changedMeanwhile',
  'agreement.look',
  'agreement.few',
  'common.nav.agreements',
  'common.nav.audit',
  'common.nav.mails',
  'admission.setup.',
  'common.nav.accounts',
  'common.nav.tenants',
  'common.nav.directory',
  'provider.',
  'accessibility.received.',
  'common.nav.imports',
  'common.nav.offers',
  'common.nav.received',
];

const MOST_EASY_WORDS = 4;

/** A label of these words alone is left to German. Whoever adds a word here says that everybody knows it. */
const EASY_WORDS = new Set(
  [
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
    'Sekunde Sekunden Minute Minuten Stunde Stunden Tag Tage Termin Termine Uhr Ende Zeit',
    'Ort Orte Preis Euro Seite Sprache Deutsch Englisch English Name Datei Eintrag Zeichen',
    'Anbieter Leitung Konto Liste Tabelle Bild Balken Stufe Stufen Stand Teil Suche Vorschläge',
    'Aufgabe Ziel Pflicht Ich Sie Ihr Ihre direkte',
    'ab alle am an bis davon für in ja jetzt keine nein nicht über von zu',
    'Abbrechen fast fehlen fehlt gespeichert gewählt leichte noch öffnen sehr sortieren so suchen wichtig wir',
  ].flatMap((line) => line.toLowerCase().split(' ')),
);

/** Names stay as they are. */
const KNOWN = new Set(['Kommunalcampus']);

function isForFew(key: string): boolean {
  return FOR_FEW.some((part) => key.startsWith(part));
}

function isEasyInGerman(text: string): boolean {
  const words = withoutValues(text).match(/\p{L}+/gu) ?? [];
  return (
    words.length <= MOST_EASY_WORDS &&
    words.every((word) => KNOWN.has(word) || EASY_WORDS.has(word.toLowerCase()))
  );
}

function withoutValues(text: string): string {
  return text.replace(/\{\{\w+\}\}/g, '');
}

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

  it('avoids what would be, short forms, numbers in letters and two sentences in one', () => {
    const hard =
      /\b(würden?|könnten?|wären?|hätten?|sollten?|müssten?|dürften?)\b|\b(km|inkl|USt|bzw|usw|ggf|ca)\b|z\. ?B\.|\b(zwei|drei|vier|fünf|sechs|zehn|zwölf)\b|;/iu;
    expect([...plain.values()].filter((text) => hard.test(withoutValues(text)))).toEqual([]);
  });

  it('splits long words by a dot in the middle', () => {
    const long = [...plain.values()]
      .flatMap((text) => withoutValues(text).match(/[\p{L}]{15,}/gu) ?? [])
      .filter((word) => !KNOWN.has(word));
    expect(long).toEqual([]);
  });

  it('says everything that employees meet, but for what is easy in German', () => {
    const missing = [...german].filter(
      ([key, text]) => !plain.has(key) && !isForFew(key) && !isEasyInGerman(text),
    );
    expect(missing).toEqual([]);
  });

  it('takes for easy only a few words that everybody knows', () => {
    expect(isEasyInGerman('{{count}} Stunden')).toBe(true);
    expect(isEasyInGerman('Kompetenz: {{label}}')).toBe(false);
    expect(isEasyInGerman('bis Montag in der Stunde von')).toBe(false);
  });
});
