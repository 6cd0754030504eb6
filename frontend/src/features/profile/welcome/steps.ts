// SPDX-License-Identifier: GPL-3.0-or-later
import type { Onboarding } from '../../../api/types';

export const STEPS = ['place', 'tasks', 'confidence', 'goals', 'times'] as const;
export type Step = (typeof STEPS)[number];
/** The steps and what comes of them. */
export type WelcomeStop = Step | 'result';

const STOPS: readonly WelcomeStop[] = [...STEPS, 'result'];

/** From the address; anything else is no stop. */
export function readStop(raw: unknown): WelcomeStop | undefined {
  return STOPS.find((stop) => stop === raw);
}

export function neighbours(step: Step): { before: Step | null; after: WelcomeStop } {
  const place = STOPS.indexOf(step);
  return { before: STEPS[place - 1] ?? null, after: STOPS[place + 1] ?? 'result' };
}

type Reached = NonNullable<Onboarding['step']>;

export function reachedAt(stop: WelcomeStop): Reached {
  return stop === 'result' ? 'DONE' : (stop.toUpperCase() as Reached);
}

/** Where to go on: at the start, at the step left last, or with the result. */
export function resumeAt(reached: Onboarding['step']): WelcomeStop {
  return reached === 'DONE' ? 'result' : (readStop(reached?.toLowerCase()) ?? 'place');
}
