// SPDX-License-Identifier: GPL-3.0-or-later
import type { Assessment } from '../../api/types';
import { stepOf } from '../../wording/wording';

/**
 * The statements as steps over time: each at its share of the time between the first and the last, 0 to 1, the oldest
 * first. Statements of one day share a place.
 */
export function historySteps(newestFirst: readonly Assessment[]): { at: number; step: number }[] {
  const times = newestFirst.map(({ assessedOn }) => Date.parse(assessedOn)).toReversed();
  const [first = 0] = times;
  const span = (times.at(-1) ?? 0) - first;
  return newestFirst.toReversed().map(({ level }, index) => ({
    at: span === 0 ? index / Math.max(1, times.length - 1) : ((times[index] ?? first) - first) / span,
    step: stepOf(level),
  }));
}
