// SPDX-License-Identifier: GPL-3.0-or-later
import type { MissingInOffer, OfferSheet } from '../../api/types';

/** What each part of the form holds, by the fields of the sheet. */
export const PARTS = {
  about: ['title', 'promise', 'description', 'audience'],
  competencies: ['teaches', 'presupposes'],
  course: ['format', 'language', 'hours', 'daysAbsent', 'certificate', 'certificateName', 'accessible'],
  when: ['selfPaced', 'startLink', 'licence', 'runs'],
  price: ['price', 'cancellation', 'substitutes'],
} as const satisfies Record<string, readonly (keyof OfferSheet)[]>;

export type Part = keyof typeof PARTS;

export interface EditorProps {
  sheet: OfferSheet;
  write: (change: Partial<OfferSheet>) => void;
  /** What the field says wrongly or not at all, in words; only once publishing was tried, or it cannot be kept. */
  problem: (field: string) => string | undefined;
  isLocked: boolean;
}

/** Where the page goes when somebody wants to mend a field. */
export function fieldId(field: string): string {
  return `offer-${field.replaceAll(/[[\].]+/g, '-').replace(/-$/, '')}`;
}

/** The one that stands for it in the form: a date's own fields are behind its button. */
export function shownField({ field }: MissingInOffer): string {
  return field.replace(/^(runs\[\d+\]).*/, '$1').replace(/^(teaches|presupposes)\[\d+\]$/, '$1');
}
