// SPDX-License-Identifier: GPL-3.0-or-later
import type { Label, ProfileCompetency } from '../../../api/types';
import { stepOf } from '../../../wording/wording';

export interface CompetencyGroup {
  area: Label;
  competencies: ProfileCompetency[];
}

/** Required above held: something is still open. */
export function isOpen({ held, required }: ProfileCompetency): boolean {
  return stepOf(required) > stepOf(held);
}

/** Open first, then what is met, last what the job role does not ask for. */
function rank(one: ProfileCompetency): number {
  return isOpen(one) ? 0 : one.required !== null ? 1 : 2;
}

/** By area, those with something open first; else in the order the server gives. */
export function groupByArea(competencies: readonly ProfileCompetency[]): CompetencyGroup[] {
  const groups = new Map<string, ProfileCompetency[]>();
  for (const one of competencies) {
    groups.set(one.area, [...(groups.get(one.area) ?? []), one]);
  }
  return [...groups]
    .map(([area, members]) => ({
      area: { de: area, en: members[0]?.areaEn ?? null },
      competencies: members.toSorted((a, b) => rank(a) - rank(b)),
    }))
    .toSorted((a, b) => best(a) - best(b));
}

function best({ competencies }: CompetencyGroup): number {
  return Math.min(...competencies.map(rank));
}
