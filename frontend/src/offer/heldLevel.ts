// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import type { Taught } from '../api/types';
import type { Wording } from '../wording/wording';

/** Nobody has said anything about it; not the same as being known not to hold it. */
export const isUnknown = ({ held, none }: Taught) => held === null && !none;

/** The level of the person who looks, and whether it is estimated only. */
export function heldWords(taught: Taught, t: TFunction, wording: Wording): string {
  const level = taught.none ? wording.level(null) : wording.held(taught.held);
  return taught.estimated ? t('matching.course.estimatedLevel', { level }) : level;
}
