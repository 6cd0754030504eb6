// SPDX-License-Identifier: GPL-3.0-or-later
import type { Label, ProfileCompetency } from '../../../api/types';
import { stepOf } from '../../../wording/wording';
import type { ProfileSearch } from '../profileSearch';

export interface CompetencyGroup {
  /** None where the competencies are not grouped. */
  area: Label | null;
  competencies: ProfileCompetency[];
}

/** Missing steps to what is required or wanted, whichever is higher. */
export function gapOf({ held, required, wanted }: ProfileCompetency): number {
  return Math.max(0, stepOf(required) - stepOf(held), stepOf(wanted) - stepOf(held));
}

/** Something is still open: for the job role or for a goal. */
export function isOpen(one: ProfileCompetency): boolean {
  return gapOf(one) > 0;
}

/** Required above held: the job role leaves it open. */
export function isOpenForRole({ held, required }: ProfileCompetency): boolean {
  return stepOf(required) > stepOf(held);
}

/** Whether anybody ever said anything about it, or own tasks let expect it: nothing known is not nothing held. */
export function isKnown({ history, estimated }: Pick<ProfileCompetency, 'history' | 'estimated'>): boolean {
  return history.length > 0 || estimated;
}

export function areasOf(competencies: readonly ProfileCompetency[]): Label[] {
  const areas = new Map(competencies.map(({ area, areaEn }) => [area, { de: area, en: areaEn }]));
  return [...areas.values()].toSorted((a, b) => a.de.localeCompare(b.de, 'de'));
}

/** What the search leaves, in its order: by area, by the widest gap, or by name. */
export function arrange(
  competencies: readonly ProfileCompetency[],
  { only, area, sort }: ProfileSearch,
): CompetencyGroup[] {
  const left = competencies.filter(
    (one) => (area === undefined || one.area === area) && (only === undefined || gapOf(one) > 0),
  );
  if (left.length === 0) {
    return [];
  }
  if (sort === 'gap') {
    return [{ area: null, competencies: left.toSorted((a, b) => gapOf(b) - gapOf(a)) }];
  }
  if (sort === 'name') {
    return [{ area: null, competencies: left }];
  }
  return groupByArea(left);
}

/** Open first, then what is met, last what the job role does not ask for. */
function rank(one: ProfileCompetency): number {
  return isOpen(one) ? 0 : one.required !== null ? 1 : 2;
}

/** By area, those with something open first; else in the order the server gives. */
function groupByArea(competencies: readonly ProfileCompetency[]): CompetencyGroup[] {
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
