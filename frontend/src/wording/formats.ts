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

export function formatsFor(language: Language): Formats {
  const locale = LOCALES[language];
  const format = (iso: string, options: Intl.DateTimeFormatOptions) => {
    const { date, zone } = asDate(iso);
    return new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(date);
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
    money: (euros) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: Number.isInteger(euros) ? 0 : 2,
      }).format(euros),
    number: (value) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value),
    decimals: (value, places) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(value),
    list: (texts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(texts),
    percent: (share, places = 0) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(share),
  };
}
