// SPDX-License-Identifier: GPL-3.0-or-later
import type { Hit, Reason } from '../api/types';

/** The rules that name the course itself; one that only asks for its competency leaves the choice to the person. */
export function rulesMetBy(hit: Hit): Reason[] {
  return hit.reasons.filter(({ code, competency }) => code === 'MEETS_OBLIGATION' && competency === null);
}

/** A training rule asks for it: it is not the person's choice. */
export function isObligation(hit: Hit): boolean {
  return rulesMetBy(hit).length > 0;
}
