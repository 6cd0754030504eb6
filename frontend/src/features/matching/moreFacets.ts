// SPDX-License-Identifier: GPL-3.0-or-later
import type { operations } from '../../api/schema';

type Query = NonNullable<operations['matches']['parameters']['query']>;

/** The facets behind "more filters", in their order; their names are the parameters of the API. */
export const MORE_FACETS = [
  'teaches',
  'level',
  'language',
  'price',
  'freeOfCharge',
  'duration',
  'daysAbsent',
  'month',
  'weekday',
  'timeOfDay',
  'place',
  'certificate',
  'accessibility',
  'bookableWithoutApproval',
] as const;

export type MoreFacet = (typeof MORE_FACETS)[number];
export type MoreChoices = Pick<Query, MoreFacet>;

type Values<F extends MoreFacet> = readonly NonNullable<Query[F]>[number][];

const ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const;

const CLOSED = {
  level: ['BASIC', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'] satisfies Values<'level'>,
  price: ['FREE', 'TO_100', 'TO_250', 'TO_500', 'TO_1000', 'ABOVE_1000', 'UNKNOWN'] satisfies Values<'price'>,
  duration: ['TO_2', 'TO_4', 'TO_8', 'TO_16', 'TO_40', 'ABOVE_40', 'UNKNOWN'] satisfies Values<'duration'>,
  daysAbsent: [
    'NONE',
    'TO_HALF',
    'TO_1',
    'TO_2',
    'TO_5',
    'ABOVE_5',
    'UNKNOWN',
  ] satisfies Values<'daysAbsent'>,
  weekday: [
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
  ] satisfies Values<'weekday'>,
  timeOfDay: ['MORNING', 'AFTERNOON', 'EVENING', 'WHOLE_DAY'] satisfies Values<'timeOfDay'>,
  place: ['TO_10', 'TO_25', 'TO_50', 'TO_100', 'FARTHER', 'ONLINE', 'UNKNOWN'] satisfies Values<'place'>,
  freeOfCharge: ANSWERS satisfies Values<'freeOfCharge'>,
  certificate: ['YES', 'NO'] satisfies Values<'certificate'>,
  accessibility: ANSWERS satisfies Values<'accessibility'>,
  bookableWithoutApproval: ANSWERS satisfies Values<'bookableWithoutApproval'>,
} as const;

const OPEN: Record<Exclude<MoreFacet, keyof typeof CLOSED>, RegExp> = {
  teaches: /^.{1,200}$/,
  language: /^[a-z]{2,3}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
};

/** Whether the API takes a value for a facet. */
function isValue(facet: MoreFacet, value: string): boolean {
  return facet in CLOSED
    ? (CLOSED[facet as keyof typeof CLOSED] as readonly string[]).includes(value)
    : OPEN[facet as keyof typeof OPEN].test(value);
}

/** What stands in an address for these facets; what makes no sense is left out. */
export function readMoreChoices(valuesOf: (facet: MoreFacet) => string[]): MoreChoices {
  const choices = MORE_FACETS.map((facet) => {
    const values = [...new Set(valuesOf(facet).filter((value) => isValue(facet, value)))];
    return [facet, values.length > 0 ? values : undefined] as const;
  });
  return Object.fromEntries(choices) as MoreChoices;
}
