// SPDX-License-Identifier: GPL-3.0-or-later
import type { ComparedRequirement } from '../../api/types';

export type State = ComparedRequirement['state'];

/** In the order in which they are read: what there is to do comes first. */
export const STATES: readonly State[] = ['MISSING', 'NEARLY', 'UNKNOWN', 'MET'];

export function countOf(requirements: readonly ComparedRequirement[], state: State): number {
  return requirements.filter((one) => one.state === state).length;
}

/** What the figures of a near role count: what is held, if only in part; what is not met; what nobody said anything about. */
export const COUNTED = {
  held: ({ held }: ComparedRequirement) => held !== null,
  open: ({ state }: ComparedRequirement) => state !== 'MET',
  unknown: ({ state }: ComparedRequirement) => state === 'UNKNOWN',
};

export type Counted = keyof typeof COUNTED;

/** What makes no sense is left out, as if it had not been said. */
export function readCounted(raw: unknown): Counted | undefined {
  return (Object.keys(COUNTED) as Counted[]).find((one) => one === raw);
}

/** How much a requirement matters, in words. */
export function weightWord(weight: number): 'much' | 'some' | 'little' {
  if (weight >= 0.8) {
    return 'much';
  }
  return weight >= 0.5 ? 'some' : 'little';
}
