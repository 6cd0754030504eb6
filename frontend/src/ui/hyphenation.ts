// SPDX-License-Identifier: GPL-3.0-or-later
import { useSyncExternalStore } from 'react';

/**
 * German hyphenation for browsers that ship no German patterns (some Chromium builds): long words
 * get soft hyphens. Browsers that hyphenate by themselves never load the patterns.
 */
type Hyphenate = (text: string) => string;

const LONG_WORD = 14;
/** In milliseconds. */
const LOOK_AGAIN = 100;
const SOFT_HYPHEN = '\u00ad';
/** No break within four letters of a word's beginning or end: it would save nothing. */
const NEAR_AN_END = /(?<![\p{L}\u00ad])(\p{L}\u00ad?){4}|(\u00ad?\p{L}){4}(?![\p{L}\u00ad])/gu;
/**
 * Last parts of long words that patterns cut in the wrong place, as in "Jahresun-terweisung". A stroke is where they may
 * break; before them they always may. Browsers prefer these places to their own.
 */
const LAST_PARTS = [
  'unter|weisung',
  'sicherheit',
  'sicher|heits',
  'beauf|tragte',
  'ver|waltung',
  'ver|waltungs',
];
const KNOWN_PARTS = LAST_PARTS.map((part) => ({
  found: new RegExp(
    `(?<=(?:\\p{L}${SOFT_HYPHEN}?){4})${SOFT_HYPHEN}?${[...part.replaceAll('|', '')].join(`${SOFT_HYPHEN}?`)}`,
    'giu',
  ),
  parts: part.split('|').map((piece) => piece.length),
}));

/** The words of LAST_PARTS break where they should; everything else stays as it is. */
export function breakKnownParts(text: string): string {
  return KNOWN_PARTS.reduce(
    (whole, { found, parts }) =>
      whole.replace(found, (match) => {
        const word = match.replaceAll(SOFT_HYPHEN, '');
        const ends = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, one) => sum + one, 0));
        const pieces = parts.map((length, index) => word.slice((ends[index] ?? 0) - length, ends[index]));
        return SOFT_HYPHEN + pieces.join(SOFT_HYPHEN);
      }),
    text,
  );
}

const asIs: Hyphenate = breakKnownParts;

let hyphenate: Hyphenate = asIs;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a long German word breaks over lines in a box too narrow for it. */
function browserHyphenates(): boolean {
  const box = document.createElement('div');
  box.lang = 'de';
  box.className = 'ui-hyphenation-probe';
  box.textContent = 'Silbentrennungsverfahren';
  document.body.append(box);
  const lines = box.getClientRects()[0]?.height ?? 0;
  box.style.hyphens = 'none';
  const single = box.getClientRects()[0]?.height ?? 0;
  box.remove();
  return lines > single;
}

/** Until there is a heading and nothing is awaited: patterns are large, and no page waits for them. */
function painted(isBusy: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () =>
      document.querySelector('h1') === null || isBusy() ? setTimeout(look, LOOK_AGAIN) : resolve();
    look();
  });
}

/** Loads the patterns where they are needed, once the first page is painted. */
export async function startHyphenation(isBusy: () => boolean): Promise<void> {
  if (browserHyphenates()) {
    return;
  }
  await painted(isBusy);
  const { default: german } = await import('hyphen/de');
  hyphenate = (text) => {
    const parts = german.hyphenateSync(text, { hyphenChar: SOFT_HYPHEN, minWordLength: LONG_WORD });
    return breakKnownParts(parts.replace(NEAR_AN_END, (end) => end.replaceAll(SOFT_HYPHEN, '')));
  };
  for (const listener of listeners) {
    listener();
  }
}

/** Adds soft hyphens to long words once the patterns are there. */
export function useHyphenation(): Hyphenate {
  return useSyncExternalStore(subscribe, () => hyphenate);
}
