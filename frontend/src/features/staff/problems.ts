// SPDX-License-Identifier: GPL-3.0-or-later
import { problemOf } from '../../api/problem';

/** The last word of a problem's type, such as "changed-meanwhile". */
export function problemSlug(error: unknown): string {
  return problemOf(error).type.split('/').at(-1) ?? '';
}

/** Somebody else was faster, and nothing was written. */
export function isChangedMeanwhile(error: unknown): boolean {
  return problemSlug(error) === 'changed-meanwhile';
}
