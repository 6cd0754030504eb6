// SPDX-License-Identifier: GPL-3.0-or-later
import type { CourseCard, NeedItem } from '../api/types';

/** How many of the open needs a course serves; what is only related to a need is no gap. */
export function coverage(
  { teaches }: Pick<CourseCard, 'teaches'>,
  need: readonly NeedItem[],
): { served: number; open: number } {
  const gaps = need.filter(({ origins }) => origins.some(({ kind }) => kind !== 'RELATED'));
  const taught = new Set(teaches.map(({ competency }) => competency.id));
  return { served: gaps.filter(({ competency }) => taught.has(competency.id)).length, open: gaps.length };
}
