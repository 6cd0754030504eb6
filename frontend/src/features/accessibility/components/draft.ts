// SPDX-License-Identifier: GPL-3.0-or-later

/** What somebody is writing. */
export interface Draft {
  text: string;
  page: string;
  contact: string;
}

/** In characters, as the server counts them. */
export const MOST: Record<keyof Draft, number> = { text: 5000, page: 500, contact: 200 };

export interface DraftProblem {
  field: keyof Draft;
  key: 'textMissing' | 'textTooLong' | 'pageTooLong' | 'contactTooLong';
  length: number;
}

export function problemsOf(draft: Draft): DraftProblem[] {
  const missing: DraftProblem[] =
    draft.text.trim() === '' ? [{ field: 'text', key: 'textMissing', length: 0 }] : [];
  const tooLong = (['text', 'page', 'contact'] as const)
    .filter((field) => draft[field].length > MOST[field])
    .map((field): DraftProblem => ({ field, key: `${field}TooLong`, length: draft[field].length }));
  return [...missing, ...tooLong];
}
