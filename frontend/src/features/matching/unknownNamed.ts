// SPDX-License-Identifier: GPL-3.0-or-later
import { problemOf } from '../../api/problem';

/** What an address may name that is not there, or not any more. */
const NAMED = ['competency', 'jobRole', 'provider', 'teaches'] as const;

export type Named = (typeof NAMED)[number];

/** Which part of the search nobody knows, where that is why it has no answer. */
export function unknownNamed(error: unknown): Named | undefined {
  const { status, fields } = problemOf(error);
  return status === 400 ? NAMED.find((key) => fields.some(({ field }) => field === key)) : undefined;
}
