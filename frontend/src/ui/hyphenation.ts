// SPDX-License-Identifier: GPL-3.0-or-later
import { type RefObject, useEffect, useSyncExternalStore } from 'react';

/**
 * German hyphenation for browsers that ship no German patterns (some Chromium builds): long words
 * get soft hyphens. Patterns are large, so they are loaded only when such a browser shows a word that
 * does not fit on its line.
 */
type Hyphenate = (text: string) => string;

const SOFT_HYPHEN = '\u00ad';
/** Letters in a row that may well not fit on a phone's line. */
const UNBROKEN = /\p{L}{14,}/gu;
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

/** A stroke between two long words: browsers take both for one. */
const STROKE = /(?<=\p{L}{4})\/(?=\p{L}{4})/gu;
const BREAK_HERE = '\u200b';

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
    text.replace(STROKE, `/${BREAK_HERE}`),
  );
}

let hyphenate: Hyphenate = breakKnownParts;
/** Loads the patterns, where the browser has none of its own; once. */
let load: (() => void) | null = null;
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

async function loadPatterns(): Promise<void> {
  const [{ hyphenatorOf }, { default: compact }] = await Promise.all([
    import('./patterns'),
    import('virtual:german-patterns'),
  ]);
  const german = hyphenatorOf(compact);
  hyphenate = (text) =>
    breakKnownParts(german(text).replace(NEAR_AN_END, (end) => end.replaceAll(SOFT_HYPHEN, '')));
  announce();
}

function announce(): void {
  for (const listener of listeners) {
    listener();
  }
}

/** From now on patterns are loaded as soon as a word does not fit, if the browser has none. */
export function startHyphenation(): void {
  if (browserHyphenates()) {
    return;
  }
  load = () => {
    load = null;
    window.removeEventListener('resize', announce);
    // What could not be loaded is tried again with the next word that does not fit.
    loadPatterns().catch(startHyphenation);
  };
  window.addEventListener('resize', announce);
}

/** Whether a long word stands on two lines although nothing says where it may break. */
function breaksAnywhere(element: HTMLElement): boolean {
  const text = element.firstChild;
  if (!(text instanceof Text)) {
    return false;
  }
  return [...text.data.matchAll(UNBROKEN)].some(({ index, 0: word }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const [first, ...others] = range.getClientRects();
    return others.some(({ top }) => top > (first?.top ?? top));
  });
}

/** To look for lines has the page laid out at once: not while an answer to a press waits to be drawn. */
const LOOK_MS = 50;

/** Adds soft hyphens to the long words of an element; patterns come when it holds one that does not fit. */
export function useHyphenation(element: RefObject<HTMLElement | null>): Hyphenate {
  const current = useSyncExternalStore(subscribe, () => hyphenate);
  useEffect(() => {
    const look = () => {
      if (load !== null && element.current !== null && breaksAnywhere(element.current)) {
        load();
      }
    };
    const stop = subscribe(look);
    const wait = window.setTimeout(look, LOOK_MS);
    return () => {
      window.clearTimeout(wait);
      stop();
    };
  });
  return current;
}
