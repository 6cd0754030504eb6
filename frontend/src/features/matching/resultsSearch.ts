// SPDX-License-Identifier: GPL-3.0-or-later
import type { Facet, Format, Pace, Sort } from '../../api/types';
import type { CourseSearch } from '../../offer/courseSearch';
import * as read from './addressValues';
import { plusMonths, today } from './dates';
import { type MoreChoices, readMoreChoices } from './moreFacets';
import { PUBLISHED, readWeights, type Weights } from './weights';

export type View = 'list' | 'map' | 'calendar';

/** The whole state of the results page, as it stands in the address. */
export interface ResultsSearch extends MoreChoices, Weights {
  text?: string;
  competency?: string;
  jobRole?: string;
  format?: Format[];
  pace?: Pace;
  provider?: string[];
  maxPrice?: number;
  maxHours?: number;
  from?: string;
  to?: string;
  /** From today on, so many months; a period by days goes before it. */
  withinMonths?: number;
  maxDaysAbsent?: number;
  /** Where distances start, the workplace unless given, with its name for people. */
  latitude?: number;
  longitude?: number;
  placeName?: string;
  withinKm?: number;
  /** The one place the map opened, as `latitude,longitude`, with its name. */
  at?: string;
  atName?: string;
  /** The one day the calendar opened. */
  startsOn?: string;
  sort?: Sort;
  view?: Exclude<View, 'list'>;
  /** The month the calendar shows. */
  shown?: string;
}

/**
 * Shows another search: what becomes of the one asked for last, which the address may not say yet. A step, such as one
 * of a slider, is none that anybody wants to go back to.
 */
export type ChangeSearch = (next: (now: ResultsSearch) => ResultsSearch, isStep?: boolean) => void;

/** Always the same, so that a group of which nothing is chosen need not be drawn anew. */
const NONE: string[] = [];

/** What of a facet is chosen. */
export function chosenOf(search: ResultsSearch, name: Facet['name']): string[] {
  const value = search[name];
  return value === undefined ? NONE : Array.isArray(value) ? value : [value];
}

/** A choice of several with one of them pressed. */
export function toggled<V extends string>(chosen: readonly V[] | undefined, pressed: V): V[] {
  const before = chosen ?? [];
  return before.includes(pressed) ? before.filter((one) => one !== pressed) : [...before, pressed];
}

const FORMATS: readonly string[] = [
  'ON_SITE',
  'SEMINAR',
  'WORKSHOP',
  'PRACTICE',
  'VIRTUAL_CLASSROOM',
  'ONLINE_SEMINAR',
  'ONLINE_COACHING',
  'SELF_STUDY',
  'BLENDED',
  'COMBINED',
  'HYBRID',
  'DISTANCE_TEACHING',
  'DISTANCE_COURSE',
] satisfies Format[];
const PACES: readonly string[] = ['SELF_PACED', 'DATED'] satisfies Pace[];
export const SORTS: readonly Sort[] = ['MATCH', 'DATE', 'PRICE', 'DURATION', 'DISTANCE'];
const VIEWS: readonly string[] = ['map', 'calendar'] satisfies View[];

/** Half a place is none. */
function readPlace(
  raw: Record<string, unknown>,
): Pick<ResultsSearch, 'latitude' | 'longitude' | 'placeName'> {
  const [latitude, longitude] = [read.degrees(raw.latitude, 90), read.degrees(raw.longitude, 180)];
  return latitude === undefined || longitude === undefined
    ? {}
    : { latitude, longitude, placeName: read.text(raw.placeName) };
}

/** Reads an address someone may have typed or shortened: what makes no sense is left out. */
export function readResultsSearch(raw: Record<string, unknown>): ResultsSearch {
  const sort = read.known<Sort>(raw.sort, SORTS);
  const at = read.point(raw.at);
  const search: ResultsSearch = {
    text: read.text(raw.text),
    competency: read.text(raw.competency),
    jobRole: read.text(raw.jobRole),
    format: read.filled(read.list(raw.format).filter((one): one is Format => FORMATS.includes(one))),
    pace: read.known<Pace>(raw.pace, PACES),
    provider: read.filled(read.list(raw.provider).filter((one) => one.length <= read.MAX_TEXT)),
    maxPrice: read.amount(raw.maxPrice),
    maxHours: read.quantity(raw.maxHours),
    from: read.day(raw.from),
    to: read.day(raw.to),
    withinMonths: read.months(raw.withinMonths),
    maxDaysAbsent: read.whole(raw.maxDaysAbsent),
    ...readPlace(raw),
    withinKm: read.quantity(raw.withinKm),
    at,
    atName: at === undefined ? undefined : read.text(raw.atName),
    startsOn: read.day(raw.startsOn),
    sort: sort === 'MATCH' ? undefined : sort,
    view: read.known<'map' | 'calendar'>(raw.view, VIEWS),
    shown: read.month(raw.shown),
    ...readMoreChoices((facet) => read.list(raw[facet])),
    ...readWeights(raw),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** Says the same as if it were not there. */
const USUAL: Record<string, string> = { sort: 'MATCH', view: 'list', ...asTexts(PUBLISHED) };

function asTexts(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}

/** How {@link droppedFrom} says that of a long text the end was left out. */
export const CUT_TEXT = 'text:cut';

/** The names in an address of which {@link readResultsSearch} leaves out a value; at most five, for a notice. */
export function droppedFrom(raw: Record<string, unknown>): string[] {
  const kept = readResultsSearch(raw) as Record<string, unknown>;
  const count = (value: unknown) => (value === undefined ? 0 : Array.isArray(value) ? value.length : 1);
  return Object.entries(raw)
    .filter(([key, value]) => {
      const given = (Array.isArray(value) ? value : [value]).map((one) => String(one ?? '').trim());
      const said = new Set(given.filter((one) => one !== '' && one !== USUAL[key]));
      return said.size > count(kept[key]) || isCut(key, value);
    })
    .map(([key, value]) => (isCut(key, value) ? CUT_TEXT : key.slice(0, 40)))
    .slice(0, 5);
}

/** The period by days: a relative one as it falls today. */
export function periodOf({ from, to, withinMonths }: ResultsSearch): Pick<ResultsSearch, 'from' | 'to'> {
  return withinMonths === undefined || from !== undefined || to !== undefined
    ? { from, to }
    : { from: today(), to: plusMonths(today(), withinMonths) };
}

/** What the interface is asked: without what only the page needs. */
export function askedOf(search: ResultsSearch) {
  const { view: _, shown: __, placeName: ___, atName: ____, withinMonths: _____, ...asked } = search;
  return search.withinMonths === undefined ? asked : { ...asked, ...periodOf(search) };
}

function isCut(key: string, value: unknown): boolean {
  return key === 'text' && typeof value === 'string' && value.trim().length > read.MAX_TEXT;
}

export function readCourseSearch(raw: Record<string, unknown>): CourseSearch {
  const { text, competency, jobRole, from, to, withinMonths, startsOn, month, weekday, timeOfDay, place } =
    raw;
  const { latitude, longitude, withinKm, at } = raw;
  const { fitWeight, priceWeight, nearWeight, soonWeight, shortWeight } = raw;
  return askedOf(
    readResultsSearch({
      ...{ text, competency, jobRole, from, to, withinMonths, startsOn, month, weekday, timeOfDay, place },
      ...{ latitude, longitude, withinKm, at },
      ...{ fitWeight, priceWeight, nearWeight, soonWeight, shortWeight },
    }),
  );
}
