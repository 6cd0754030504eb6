// SPDX-License-Identifier: GPL-3.0-or-later
import { weight } from './addressValues';

/** What a person wants to count, each from 0 to 1; none where the published weights are in force. */
export interface Weights {
  fitWeight?: number;
  priceWeight?: number;
  nearWeight?: number;
  soonWeight?: number;
  shortWeight?: number;
}

export type WeightKey = keyof Weights;

/** As published: the fit alone. */
export const PUBLISHED: Required<Weights> = {
  fitWeight: 1,
  priceWeight: 0,
  nearWeight: 0,
  soonWeight: 0,
  shortWeight: 0,
};

export const WEIGHT_KEYS = Object.keys(PUBLISHED) as WeightKey[];

/** Leaves out what is as published, and all of it where nothing would count. */
export function readWeights(raw: Record<string, unknown>): Weights {
  const given = WEIGHT_KEYS.map((key) => [key, weight(raw[key]) ?? PUBLISHED[key]] as const);
  if (given.every(([, value]) => value === 0)) {
    return {};
  }
  return Object.fromEntries(given.filter(([key, value]) => value !== PUBLISHED[key]));
}

export function weightsOf(search: Weights): Required<Weights> {
  const { fitWeight, priceWeight, nearWeight, soonWeight, shortWeight } = { ...PUBLISHED, ...search };
  return { fitWeight, priceWeight, nearWeight, soonWeight, shortWeight };
}

export function hasOwnWeights(search: Weights): boolean {
  return WEIGHT_KEYS.some((key) => search[key] !== undefined && search[key] !== PUBLISHED[key]);
}
