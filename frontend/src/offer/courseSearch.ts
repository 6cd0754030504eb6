// SPDX-License-Identifier: GPL-3.0-or-later
import type { operations } from '../api/schema';

/**
 * What of a search counts in a score, so that a course page explains the score its card showed: beside words, competency and
 * role whatever decides which of the course's runs count, where
 * distances start, and the person's own weights.
 */
export type CourseSearch = Pick<
  NonNullable<operations['matches']['parameters']['query']>,
  | 'text'
  | 'competency'
  | 'jobRole'
  | 'from'
  | 'to'
  | 'startsOn'
  | 'month'
  | 'weekday'
  | 'timeOfDay'
  | 'place'
  | 'latitude'
  | 'longitude'
  | 'withinKm'
  | 'at'
  | 'fitWeight'
  | 'priceWeight'
  | 'nearWeight'
  | 'soonWeight'
  | 'shortWeight'
>;

const OWN_WEIGHTS = ['fitWeight', 'priceWeight', 'nearWeight', 'soonWeight', 'shortWeight'] as const;

/** Whether the score is one by the person's own weights; the published ones stand in no address. */
export function isWeighted(search: CourseSearch): boolean {
  return OWN_WEIGHTS.some((key) => search[key] !== undefined);
}
