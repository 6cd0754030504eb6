// SPDX-License-Identifier: GPL-3.0-or-later
import type { CourseCard, NeedItem } from '../api/types';
import { stepOf } from '../wording/wording';

/** What is only related to a need is no gap. */
export function gapsOf(need: readonly NeedItem[]): NeedItem[] {
  return need.filter(({ origins }) => origins.some(({ kind }) => kind !== 'RELATED'));
}

/** How many of the open needs a course serves: those in which it leads further than one stands. */
export function coverage(
  { teaches }: Pick<CourseCard, 'teaches'>,
  need: readonly NeedItem[],
): { served: number; open: number } {
  const gaps = gapsOf(need);
  const isServed = ({ competency, from }: NeedItem) =>
    teaches.some((taught) => taught.competency.id === competency.id && stepOf(taught.to) > stepOf(from));
  return { served: gaps.filter(isServed).length, open: gaps.length };
}
