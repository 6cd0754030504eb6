// SPDX-License-Identifier: GPL-3.0-or-later
import { useSyncExternalStore } from 'react';

/**
 * German hyphenation for browsers that ship no German patterns (some Chromium builds): long words
 * get soft hyphens. Browsers that hyphenate by themselves never load the patterns.
 */
type Hyphenate = (text: string) => string;

const LONG_WORD = 14;
const SOFT_HYPHEN = '\u00ad';
/** No break within four letters of a word's beginning or end: it would save nothing. */
const NEAR_AN_END = /(?<![\p{L}\u00ad])(\p{L}\u00ad?){4}|(\u00ad?\p{L}){4}(?![\p{L}\u00ad])/gu;
const asIs: Hyphenate = (text) => text;

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

/** Loads the patterns where they are needed. */
export async function startHyphenation(): Promise<void> {
  if (browserHyphenates()) {
    return;
  }
  const { default: german } = await import('hyphen/de');
  hyphenate = (text) => {
    const parts = german.hyphenateSync(text, { hyphenChar: SOFT_HYPHEN, minWordLength: LONG_WORD });
    return parts.replace(NEAR_AN_END, (end) => end.replaceAll(SOFT_HYPHEN, ''));
  };
  for (const listener of listeners) {
    listener();
  }
}

/** Adds soft hyphens to long words once the patterns are there. */
export function useHyphenation(): Hyphenate {
  return useSyncExternalStore(subscribe, () => hyphenate);
}
