// SPDX-License-Identifier: GPL-3.0-or-later
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type first from './de';
import type later from './de/later';
import type office from './de/office';

/** Decides how numbers, dates and names read. */
export type Language = 'de' | 'en';
/** What can be chosen: Leichte Sprache is German in words that everybody knows. */
export type Reading = Language | 'de-x-ls';
export const READINGS: readonly Reading[] = ['de', 'de-x-ls', 'en'];

const STORAGE_KEY = 'kommunalcampus.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof first & typeof later & typeof office };
  }
}

export type Part = 'first' | 'later' | 'office';
type Texts = Promise<{ default: object }>;

const PARTS: Record<Reading, Record<Part, () => Texts>> = {
  de: { first: () => import('./de'), later: () => import('./de/later'), office: () => import('./de/office') },
  en: { first: () => import('./en'), later: () => import('./en/later'), office: () => import('./en/office') },
  'de-x-ls': {
    first: () => import('./de-x-ls'),
    later: () => import('./de-x-ls/later'),
    office: () => import('./de-x-ls/office'),
  },
};

/** The part of the texts that is wanted so far, and what of it is loaded. */
const wanted = new Set<Part>(['first']);
const loaded = new Set<string>();

/** What is easy in German, and what only few read, Leichte Sprache leaves to German. */
function sourcesOf(reading: Reading): Reading[] {
  return reading === 'de-x-ls' ? ['de', 'de-x-ls'] : [reading];
}

async function loadTexts(reading: Reading): Promise<void> {
  const missing = sourcesOf(reading).flatMap((source) =>
    [...wanted].filter((part) => !loaded.has(source + part)).map((part) => ({ source, part })),
  );
  await Promise.all(
    missing.map(async ({ source, part }) => {
      const { default: texts } = await PARTS[source][part]();
      i18next.addResourceBundle(source, 'translation', texts, true, true);
      loaded.add(source + part);
    }),
  );
}

function isReading(value: string | null): value is Reading {
  return READINGS.some((reading) => reading === value);
}

function stored(): Reading {
  try {
    const value = localStorage.getItem(STORAGE_KEY);
    return isReading(value) ? value : 'de';
  } catch {
    return 'de';
  }
}

async function show(reading: Reading): Promise<void> {
  await loadTexts(reading);
  await i18next.changeLanguage(reading);
  document.documentElement.lang = reading;
}

/** Changes the language of everything shown, and remembers it. */
export async function changeLanguage(reading: Reading): Promise<void> {
  await show(reading);
  try {
    localStorage.setItem(STORAGE_KEY, reading);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

/** The language of what is shown now. */
export function currentReading(): Reading {
  const current = i18next.resolvedLanguage ?? null;
  return isReading(current) ? current : 'de';
}

/** For pages whose texts stand in other parts than the first: to be awaited before they are shown. */
export async function loadParts(parts: Part[]): Promise<void> {
  for (const part of parts) {
    wanted.add(part);
  }
  await loadTexts(currentReading());
}

export async function startI18n(reading: Reading = stored()): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    lng: reading,
    fallbackLng: { 'de-x-ls': ['de'] },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await show(reading);
  // Another tab chose another language.
  window.addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY) {
      void show(stored());
    }
  });
}
