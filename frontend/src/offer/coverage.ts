// SPDX-License-Identifier: GPL-3.0-or-later
import type { CourseCard, NeedItem } from '../api/types';

/** What is only related to a need is no gap. */
export function gapsOf(need: readonly NeedItem[]): NeedItem[] {
  return need.filter(({ origins }) => origins.some(({ kind }) => kind !== 'RELATED'));
}

/** How many of the open needs a course serves. */
export function coverage(
  { teaches }: Pick<CourseCard, 'teaches'>,
  need: readonly NeedItem[],
): { served: number; open: number } {
  const gaps = gapsOf(need);
  const taught = new Set(teaches.map(({ competency }) => competency.id));
  return { served: gaps.filter(({ competency }) => taught.has(competency.id)).length, open: gaps.length };
}
