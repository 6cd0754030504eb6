// SPDX-License-Identifier: GPL-3.0-or-later
import type { Hit, Matches, NeedItem } from '../../api/types';
import { isObligation, rulesMetBy } from '../../offer/obligation';

export interface StartRows {
  /** What the person's own tasks, role and goals ask for. */
  proposals: Hit[];
  /** What a training rule asks for: all of it, for it is not the person's choice. */
  obligations: Hit[];
  /** How many rules these meet; one rule may name several courses. */
  duties: number;
  /** The own need that the proposals are about, where each of them serves it. */
  because: NeedItem | null;
}

const PROPOSALS = 6;

function isOwnNeed({ origins }: NeedItem): boolean {
  return origins.some(({ kind }) => kind === 'JOB_ROLE' || kind === 'TASK' || kind === 'GOAL');
}

/** Parts the best matches into rows, each in the order of the ranking. */
export function startRows({ hits, need }: Pick<Matches, 'hits' | 'need'>): StartRows {
  const proposals = hits.filter((hit) => !isObligation(hit)).slice(0, PROPOSALS);
  const isServed = ({ competency }: NeedItem) =>
    proposals.length > 0 &&
    proposals.every(({ course }) => course.teaches.some((taught) => taught.competency.id === competency.id));
  return {
    proposals,
    obligations: hits.filter(isObligation),
    duties: new Set(hits.flatMap(rulesMetBy).map(({ obligation, text }) => obligation?.id ?? text)).size,
    because: need.filter(isOwnNeed).find(isServed) ?? null,
  };
}
