// SPDX-License-Identifier: GPL-3.0-or-later
import type { ComparedRequirement } from '../../api/types';

export type State = ComparedRequirement['state'];

/** In the order in which they are read: what there is to do comes first. */
export const STATES: readonly State[] = ['MISSING', 'NEARLY', 'UNKNOWN', 'MET'];

export function countOf(requirements: readonly ComparedRequirement[], state: State): number {
  return requirements.filter((one) => one.state === state).length;
}

/** How much a requirement matters, in words. */
export function weightWord(weight: number): 'much' | 'some' | 'little' {
  if (weight >= 0.8) {
    return 'much';
  }
  return weight >= 0.5 ? 'some' : 'little';
}
