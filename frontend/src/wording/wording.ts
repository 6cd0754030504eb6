// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import type { CourseCard, Label, Level, Price, Run } from '../api/types';
import type { Language } from '../locales/i18n';
import { type Formats, formatsFor } from './formats';

export interface Wording extends Formats {
  language: Language;
  /** A label in the chosen language, else in the one there is. */
  label(label: Label): string;
  level(level: Level | null): string;
  /** The level somebody holds: where none is told, it is unknown whether there is one. */
  held(level: Level | null): string;
  /** `Grundlagen → Aufbau`, or `bis Aufbau` where the beginning is open. */
  levelSpan(from: Level | null, to: Level): string;
  price(price: Price): string;
  hours(hours: number | null): string | null;
  daysAbsent(days: number | null): string | null;
  courseLanguage(code: string): string;
  runTime(run: Run): string;
  runPlace(run: Run): string;
  /** `6 Plätze frei (Stand 22.11.2026, 08:12)`; null while seats are not known. */
  seats(run: Run): string | null;
  duration(course: CourseCard): string | null;
  /** `45 Sekunden`, from 90 on `15 Minuten`, never less than asked for. */
  wait(seconds: number): string;
}

const STEPS: Record<Level, number> = { BASIC: 1, INTERMEDIATE: 2, ADVANCED: 3, EXPERT: 4 };
export const LEVELS: readonly Level[] = ['BASIC', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'];

/** Steps on the scale of four; none is 0. */
export function stepOf(level: Level | null): number {
  return level === null ? 0 : STEPS[level];
}

function priceWords(price: Price, t: TFunction, formats: Formats): string {
  if (price.kind === 'FREE') {
    return t('common.price.FREE');
  }
  if (price.kind === 'KNOWN' && price.gross !== null) {
    return t('common.price.gross', { amount: formats.money(price.gross) });
  }
  if (price.kind === 'KNOWN' && price.net !== null) {
    return t('common.price.net', { amount: formats.money(price.net) });
  }
  return t('common.price.UNKNOWN');
}

function runTimeWords(run: Run, t: TFunction, formats: Formats): string {
  const [from, to] = [formats.date(run.start), formats.date(run.end)];
  if (from !== to) {
    return t('common.run.manyDays', { from: formats.weekday(run.start), to: formats.weekday(run.end) });
  }
  return t('common.run.sameDay', {
    day: formats.weekday(run.start),
    from: formats.time(run.start),
    to: formats.time(run.end),
  });
}

/** Shorter waits are told in seconds. */
const MINUTES_FROM = 90;

/** Midnight stands for a day of which no hour is known. */
function asOfWords(iso: string, formats: Formats): string {
  return formats.time(iso) === '00:00' ? formats.date(iso) : formats.dateTime(iso);
}

export function wordingFor(language: Language, t: TFunction): Wording {
  const formats = formatsFor(language);
  const label = (value: Label) => (language === 'en' ? (value.en ?? value.de) : value.de);
  const level = (value: Level | null) => t(`common.level.${value ?? 'NONE'}`);
  const hours = (value: number | null) =>
    value === null ? null : t('common.hours', { count: value, formatted: formats.number(value) });
  const daysAbsent = (value: number | null) =>
    value === null ? null : t('common.daysAbsent', { count: value, formatted: formats.number(value) });
  return {
    ...formats,
    language,
    label,
    level,
    held: (value) => t(`common.level.${value ?? 'UNKNOWN'}`),
    levelSpan: (from, to) =>
      from === null
        ? t('common.levelUpTo', { to: level(to) })
        : t('common.levelSpan', { from: level(from), to: level(to) }),
    price: (price) => priceWords(price, t, formats),
    hours,
    daysAbsent,
    courseLanguage: (code) =>
      code === 'de' || code === 'en'
        ? t(`common.courseLanguage.${code}`)
        : t('common.courseLanguage.other', { code }),
    runTime: (run) => runTimeWords(run, t, formats),
    runPlace: (run) => (run.online || run.place === null ? t('common.run.online') : run.place.city),
    seats: (run) =>
      run.seats === null
        ? null
        : `${t('common.run.seats', { count: run.seats.free })} (${t('common.asOf', {
            time: asOfWords(run.seats.asOf, formats),
          })})`,
    duration: (course) => hours(course.hours),
    wait: (seconds) =>
      seconds < MINUTES_FROM
        ? t('common.seconds', { count: seconds })
        : t('common.minutes', { count: Math.ceil(seconds / 60) }),
  };
}
