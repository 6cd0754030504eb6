// SPDX-License-Identifier: GPL-3.0-or-later
import type { Format, Pace, Sort } from '../../api/types';
import type { CourseSearch } from '../../offer/courseSearch';
import { type MoreChoices, readMoreChoices } from './moreFacets';

/** The whole state of the results page, as it stands in the address. */
export interface ResultsSearch extends MoreChoices {
  text?: string;
  competency?: string;
  jobRole?: string;
  format?: Format[];
  pace?: Pace;
  provider?: string[];
  maxPrice?: number;
  from?: string;
  to?: string;
  maxDaysAbsent?: number;
  sort?: Sort;
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
const MAX_TEXT = 200;

function list(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string' && one.length > 0);
}

function text(value: unknown): string | undefined {
  const trimmed = list(value)[0]?.trim().slice(0, MAX_TEXT);
  return trimmed ? trimmed : undefined;
}

function amount(value: unknown): number | undefined {
  const raw = list([String(value ?? '')])[0];
  return raw !== undefined && /^\d{1,7}(\.\d{1,2})?$/.test(raw) ? Number(raw) : undefined;
}

/** A day that exists: 2027-02-31 does not. */
function day(value: unknown): string | undefined {
  const raw = list(value)[0];
  if (raw === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) {
    return undefined;
  }
  const date = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(raw) ? raw : undefined;
}

function filled<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? [...new Set(values)] : undefined;
}

function known<T extends string>(value: unknown, allowed: readonly string[]): T | undefined {
  return list(value).find((one): one is T => allowed.includes(one));
}

/** Reads an address someone may have typed or shortened: what makes no sense is left out. */
export function readResultsSearch(raw: Record<string, unknown>): ResultsSearch {
  const days = amount(raw.maxDaysAbsent);
  const sort = known<Sort>(raw.sort, SORTS);
  const search: ResultsSearch = {
    text: text(raw.text),
    competency: text(raw.competency),
    jobRole: text(raw.jobRole),
    format: filled(list(raw.format).filter((one): one is Format => FORMATS.includes(one))),
    pace: known<Pace>(raw.pace, PACES),
    provider: filled(list(raw.provider)),
    maxPrice: amount(raw.maxPrice),
    from: day(raw.from),
    to: day(raw.to),
    maxDaysAbsent: days !== undefined && Number.isInteger(days) ? days : undefined,
    sort: sort === 'MATCH' ? undefined : sort,
    ...readMoreChoices((facet) => list(raw[facet])),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

export function readCourseSearch(raw: Record<string, unknown>): CourseSearch {
  const { text, jobRole, from, to, month, weekday, timeOfDay, place } = raw;
  return readResultsSearch({ text, jobRole, from, to, month, weekday, timeOfDay, place });
}

/** One filter that can be taken away alone. */
export interface ActiveFilter {
  key: Exclude<keyof ResultsSearch, 'sort'>;
  value: string;
}

export function activeFilters(search: ResultsSearch): ActiveFilter[] {
  return Object.entries(search).flatMap(([key, value]) =>
    key === 'sort'
      ? []
      : list(Array.isArray(value) ? value : [String(value)]).map((one) => ({
          key: key as ActiveFilter['key'],
          value: one,
        })),
  );
}

export function withoutFilter(search: ResultsSearch, filter: ActiveFilter): ResultsSearch {
  const value = search[filter.key];
  const left = Array.isArray(value) ? (value as string[]).filter((one) => one !== filter.value) : [];
  return readResultsSearch({ ...search, [filter.key]: left.length > 0 ? left : undefined });
}
