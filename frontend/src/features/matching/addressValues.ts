// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads single values of an address; undefined where one makes no sense. */

export const MAX_TEXT = 200;
/** So many values of one kind stand in an address, so that it stays short enough for every server. */
export const MOST_VALUES = 40;

export function list(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string' && one.length > 0).slice(0, MOST_VALUES);
}

export function text(value: unknown): string | undefined {
  const trimmed = list(value)[0]?.trim().slice(0, MAX_TEXT);
  return trimmed ? trimmed : undefined;
}

function numeric(value: unknown, pattern: RegExp): number | undefined {
  const raw = list([String(value ?? '')])[0];
  return raw !== undefined && pattern.test(raw) ? Number(raw) : undefined;
}

export function amount(value: unknown): number | undefined {
  return numeric(value, /^\d{1,7}(\.\d{1,2})?$/);
}

export function whole(value: unknown): number | undefined {
  return numeric(value, /^\d{1,3}$/);
}

/** A year at most: what is later nobody calls soon. */
export function months(value: unknown): number | undefined {
  return numeric(value, /^([1-9]|1[0-2])$/);
}

/** Kilometres or hours. */
export function quantity(value: unknown): number | undefined {
  return numeric(value, /^\d{1,5}(\.\d)?$/);
}

export function weight(value: unknown): number | undefined {
  const found = numeric(value, /^[01](\.\d{1,9})?$/);
  return found !== undefined && found <= 1 ? found : undefined;
}

export function degrees(value: unknown, most: 90 | 180): number | undefined {
  const found = numeric(value, /^-?\d{1,3}(\.\d{1,8})?$/);
  return found !== undefined && Math.abs(found) <= most ? found : undefined;
}

/** `50.6012,8.7121` */
export function point(value: unknown): string | undefined {
  const raw = list(value)[0];
  const parts = /^(-?\d{1,2}(?:\.\d{1,17})?),(-?\d{1,3}(?:\.\d{1,17})?)$/.exec(raw ?? '');
  return parts && Math.abs(Number(parts[1])) <= 90 && Math.abs(Number(parts[2])) <= 180 ? raw : undefined;
}

/** A day that exists: 2027-02-31 does not. */
export function day(value: unknown): string | undefined {
  const raw = list(value)[0];
  if (raw === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) {
    return undefined;
  }
  const date = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(raw) ? raw : undefined;
}

export function month(value: unknown): string | undefined {
  const raw = list(value)[0];
  return raw !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(raw) ? raw : undefined;
}

export function filled<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? [...new Set(values)] : undefined;
}

export function known<T extends string>(value: unknown, allowed: readonly string[]): T | undefined {
  return list(value).find((one): one is T => allowed.includes(one));
}
