// SPDX-License-Identifier: GPL-3.0-or-later
import type { Hit, Matches, NeedItem } from '../../api/types';

export interface StartRows {
  /** What the person's own tasks, role and goals ask for. */
  proposals: Hit[];
  /** What a training rule asks for. */
  obligations: Hit[];
  /** The heaviest own need that one of the proposals serves. */
  because: NeedItem | null;
}

const PROPOSALS = 6;
const OBLIGATIONS = 3;

/** A rule names the course itself; one that only asks for its competency leaves the choice to the person. */
function isObligation(hit: Hit): boolean {
  return hit.reasons.some(({ code, competency }) => code === 'MEETS_OBLIGATION' && competency === null);
}

function isOwnNeed({ origins }: NeedItem): boolean {
  return origins.some(({ kind }) => kind === 'JOB_ROLE' || kind === 'TASK' || kind === 'GOAL');
}

/** Parts the best matches into rows, each in the order of the ranking. */
export function startRows({ hits, need }: Pick<Matches, 'hits' | 'need'>): StartRows {
  const proposals = hits.filter((hit) => !isObligation(hit)).slice(0, PROPOSALS);
  const taught = new Set(
    proposals.flatMap(({ course }) => course.teaches.map(({ competency }) => competency.id)),
  );
  const own = need.filter(isOwnNeed);
  return {
    proposals,
    obligations: hits.filter(isObligation).slice(0, OBLIGATIONS),
    because: own.find(({ competency }) => taught.has(competency.id)) ?? own[0] ?? null,
  };
}
