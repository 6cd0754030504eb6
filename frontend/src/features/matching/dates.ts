// SPDX-License-Identifier: GPL-3.0-or-later
const pad = (value: number) => String(value).padStart(2, '0');

export function isoDay(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export function today(): string {
  return isoDay(new Date());
}

/** The same day so many months later, or the last one of that month. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(year, month + months, 0).getDate();
  return isoDay(new Date(year, month - 1 + months, Math.min(date, last)));
}

/** `2027-01` and the ones after it. */
export function monthsFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => plusMonths(`${first}-01`, index).slice(0, 7));
}

export interface DayCell {
  day: string;
  date: number;
}

/** The days of a month in weeks from Monday; null beside the month. */
export function weeksOf(month: string): (DayCell | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(year, number, 0).getDate();
  const before = (new Date(year, number - 1, 1).getDay() + 6) % 7;
  const cells: (DayCell | null)[] = Array.from({ length: before }, () => null);
  for (let date = 1; date <= length; date++) {
    cells.push({ day: `${month}-${pad(date)}`, date });
  }
  while (cells.length % 7 !== 0) {
    cells.push(null);
  }
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
