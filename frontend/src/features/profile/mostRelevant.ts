// SPDX-License-Identifier: GPL-3.0-or-later
import type { Ref } from '../../api/types';

export interface GoalCandidates {
  competencies: Ref[];
  jobRoles: Ref[];
  /** Whether more were found than are listed. */
  more: boolean;
}

/** Those for a text, whether the answer to it is still to come, and whether the text is too short to be asked. */
export interface AskedCandidates extends GoalCandidates {
  isWaiting: boolean;
  isShort: boolean;
}

const MOST = 20;
/** What comes from ESCO keeps its address there as its id, or a part of it. */
const FROM_ESCO = /data\.europa\.eu\/esco|^esco/i;

/** The house's own words before ESCO's, names that begin with the text before others, short ones before long ones. */
function rank({ id, label }: Ref, text: string): number[] {
  const names = [label.de, label.en ?? ''].map((name) => name.toLocaleLowerCase('de'));
  const begins = names.some((name) => name.startsWith(text));
  const holds = names.some((name) => name.includes(text));
  return [FROM_ESCO.test(id) ? 1 : 0, begins ? 0 : holds ? 1 : 2, label.de.length];
}

function compare(one: number[], other: number[]): number {
  const index = one.findIndex((value, place) => value !== other[place]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** At most twenty of both kinds together, each kind in the order of its relevance. */
export function mostRelevant(text: string, competencies: Ref[], jobRoles: Ref[]): GoalCandidates {
  const wanted = text.trim().toLocaleLowerCase('de');
  const all = [
    ...competencies.map((ref) => ({ ref, isRole: false, rank: rank(ref, wanted) })),
    ...jobRoles.map((ref) => ({ ref, isRole: true, rank: rank(ref, wanted) })),
  ].toSorted((a, b) => compare(a.rank, b.rank));
  const shown = all.slice(0, MOST);
  const refs = (isRole: boolean) => shown.filter((one) => one.isRole === isRole).map(({ ref }) => ref);
  return { competencies: refs(false), jobRoles: refs(true), more: all.length > shown.length };
}
