// SPDX-License-Identifier: GPL-3.0-or-later

/** How the profile shows its competencies, as it stands in the address. */
export interface ProfileSearch {
  /** Bars where nothing is said. */
  view?: View;
  /** Only what is required or wanted above what is held. */
  only?: 'open';
  /** The area by its German name. */
  area?: string;
  /** By area where nothing is said. */
  sort?: 'gap' | 'name';
}

export const VIEWS = ['bars', 'graph', 'table'] as const;
export type View = (typeof VIEWS)[number];

const MOST_CHARACTERS = 100;

/** What makes no sense is left out, as if it had not been said. */
export function readProfileSearch(raw: Record<string, unknown>): ProfileSearch {
  const area = typeof raw.area === 'string' ? raw.area.trim().slice(0, MOST_CHARACTERS) : '';
  return {
    view: raw.view === 'graph' || raw.view === 'table' ? raw.view : undefined,
    only: raw.only === 'open' ? raw.only : undefined,
    area: area || undefined,
    sort: raw.sort === 'gap' || raw.sort === 'name' ? raw.sort : undefined,
  };
}
