// SPDX-License-Identifier: GPL-3.0-or-later
import type { Language } from '../locales/i18n';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };
const ZONE = 'Europe/Berlin';

export interface Formats {
  /** `22.11.2026`, from an ISO date or an instant. */
  date(iso: string): string;
  /** `Di 22.11.2026`. */
  weekday(iso: string): string;
  /** `09:00` in Berlin, wherever the browser stands. */
  time(iso: string): string;
  dateTime(iso: string): string;
  /** `November 2026`, from `2026-11`; `Nov`, where the year is plain. */
  month(yearMonth: string): string;
  monthShort(yearMonth: string): string;
  /** `185 €` and `1.234,50 €`: cents only where there are some. */
  money(euros: number): string;
  number(value: number): string;
  /** Always with that many decimals, for columns that add up. */
  decimals(value: number, places: number): string;
  /** `A, B und C`. */
  list(texts: readonly string[]): string;
  /** `82 %`, from 0 to 1; with always that many decimals. */
  percent(share: number, places?: number): string;
}

/** A plain date means that day; an instant is seen from Berlin. */
function asDate(iso: string): { date: Date; zone: string } {
  return iso.length === 10
    ? { date: new Date(`${iso}T00:00:00Z`), zone: 'UTC' }
    : { date: new Date(iso), zone: ZONE };
}

/** Making a formatter takes a hundred times as long as using it, and a list of offers uses hundreds. */
function kept<O, F>(make: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const made = new Map<string, F>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const formatter = made.get(key) ?? make(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

const dates = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const lists = kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

export function formatsFor(language: Language): Formats {
  const locale = LOCALES[language];
  const format = (iso: string, options: Intl.DateTimeFormatOptions) => {
    const { date, zone } = asDate(iso);
    return dates(locale, { timeZone: zone, ...options }).format(date);
  };
  const day: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const date = (iso: string) => format(iso, day);
  const time = (iso: string) => format(iso, clock);
  return {
    date,
    weekday: (iso) => `${format(iso, { weekday: 'short' })} ${date(iso)}`,
    time,
    dateTime: (iso) => `${date(iso)}, ${time(iso)}`,
    month: (yearMonth) => format(`${yearMonth}-01`, { month: 'long', year: 'numeric' }),
    monthShort: (yearMonth) => format(`${yearMonth}-01`, { month: 'short' }),
    money: (euros) =>
      numbers(locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: Number.isInteger(euros) ? 0 : 2,
      }).format(euros),
    number: (value) => numbers(locale, { maximumFractionDigits: 1 }).format(value),
    decimals: (value, places) =>
      numbers(locale, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(value),
    list: (texts) => lists(locale, { type: 'conjunction' }).format(texts),
    percent: (share, places = 0) =>
      numbers(locale, {
        style: 'percent',
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(share),
  };
}
