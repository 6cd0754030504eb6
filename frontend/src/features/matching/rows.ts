// SPDX-License-Identifier: GPL-3.0-or-later
import type { Hit, Matches, NeedItem } from '../../api/types';
import { strongestReason } from './reasonText';

export interface StartRows {
  /** What the person's own tasks, role and goals ask for. */
  proposals: Hit[];
  /** What a training rule asks for. */
  obligations: Hit[];
  /** The heaviest need behind the proposals. */
  because: NeedItem | null;
}

const PROPOSALS = 6;
const OBLIGATIONS = 3;

function isObligation(hit: Hit): boolean {
  return strongestReason(hit.reasons)?.code === 'MEETS_OBLIGATION';
}

function isOwnNeed({ origins }: NeedItem): boolean {
  return origins.some(({ kind }) => kind === 'JOB_ROLE' || kind === 'TASK' || kind === 'GOAL');
}

/** Parts the best matches into rows, each in the order of the ranking. */
export function startRows({ hits, need }: Pick<Matches, 'hits' | 'need'>): StartRows {
  return {
    proposals: hits.filter((hit) => !isObligation(hit)).slice(0, PROPOSALS),
    obligations: hits.filter(isObligation).slice(0, OBLIGATIONS),
    because: need.find(isOwnNeed) ?? null,
  };
}
