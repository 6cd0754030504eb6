// SPDX-License-Identifier: GPL-3.0-or-later
import type { ProfileCompetency } from '../../../api/types';
import { stepOf } from '../../../wording/wording';

export interface CompetencyGroup {
  area: string;
  competencies: ProfileCompetency[];
}

/** Required above held: something is still open. */
export function isOpen({ held, required }: ProfileCompetency): boolean {
  return stepOf(required) > stepOf(held);
}

/** By area in the order the server gives, open ones first in each. */
export function groupByArea(competencies: readonly ProfileCompetency[]): CompetencyGroup[] {
  const groups = new Map<string, ProfileCompetency[]>();
  for (const one of competencies) {
    groups.set(one.area, [...(groups.get(one.area) ?? []), one]);
  }
  return [...groups].map(([area, members]) => ({
    area,
    competencies: members.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a))),
  }));
}
