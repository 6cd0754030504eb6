// SPDX-License-Identifier: GPL-3.0-or-later
import { periodOf, type ResultsSearch } from './resultsSearch';

export type ContradictionCode =
  | 'PERIOD_REVERSED'
  | 'PERIOD_WITHOUT_MONTH'
  | 'SELF_PACED_WITH_DATES'
  | 'ABSENT_BEYOND_LIMIT'
  | 'PRICE_BEYOND_LIMIT'
  | 'RADIUS_WITHOUT_PLACE';

/** Two things asked for that nothing can meet together, and the search without the one or the other. */
export interface Contradiction {
  code: ContradictionCode;
  without: {
    key: 'swap' | 'from' | 'to' | 'period' | 'month' | 'pace' | 'dates' | 'limit' | 'band' | 'radius';
    search: ResultsSearch;
  }[];
}

/** The least that falls into a band, in days and euros. */
const LEAST_DAYS: Record<string, number> = {
  NONE: 0,
  TO_HALF: 0.5,
  TO_1: 1,
  TO_2: 1.5,
  TO_5: 2.5,
  ABOVE_5: 5.5,
};
const LEAST_PRICE: Record<string, number> = {
  FREE: 0,
  TO_100: 0.01,
  TO_250: 100.01,
  TO_500: 250.01,
  TO_1000: 500.01,
  ABOVE_1000: 1000.01,
};

/** Whether all chosen bands lie beyond a limit; what is unknown meets no limit. */
function liesBeyond(
  bands: readonly string[] | undefined,
  least: Record<string, number>,
  limit?: number,
): boolean {
  return (
    limit !== undefined && bands?.every((band) => (least[band] ?? Number.POSITIVE_INFINITY) > limit) === true
  );
}

function leavesOut(search: ResultsSearch, ...keys: (keyof ResultsSearch)[]): ResultsSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([key]) => !keys.includes(key as keyof ResultsSearch)),
  );
}

/** @param hasWorkplace whether distances have a start without a place chosen */
export function contradictions(search: ResultsSearch, hasWorkplace: boolean): Contradiction[] {
  const { from, to } = periodOf(search);
  const { month, pace, weekday, timeOfDay, startsOn, at } = search;
  const found: Contradiction[] = [];
  if (from !== undefined && to !== undefined && to < from) {
    found.push({
      code: 'PERIOD_REVERSED',
      without: [
        { key: 'swap', search: { ...search, from: to, to: from } },
        { key: 'from', search: leavesOut(search, 'from') },
        { key: 'to', search: leavesOut(search, 'to') },
      ],
    });
  } else if (month?.every((one) => (from ?? one) > `${one}-31` || (to ?? '9') < `${one}-01`)) {
    found.push({
      code: 'PERIOD_WITHOUT_MONTH',
      without: [
        { key: 'month', search: leavesOut(search, 'month') },
        { key: 'period', search: leavesOut(search, 'from', 'to', 'withinMonths') },
      ],
    });
  }
  if (pace === 'SELF_PACED' && (month || weekday || timeOfDay || startsOn || at)) {
    found.push({
      code: 'SELF_PACED_WITH_DATES',
      without: [
        {
          key: 'dates',
          search: leavesOut(search, 'month', 'weekday', 'timeOfDay', 'startsOn', 'at', 'atName'),
        },
        { key: 'pace', search: leavesOut(search, 'pace') },
      ],
    });
  }
  if (liesBeyond(search.daysAbsent, LEAST_DAYS, search.maxDaysAbsent)) {
    found.push({
      code: 'ABSENT_BEYOND_LIMIT',
      without: [
        { key: 'limit', search: leavesOut(search, 'maxDaysAbsent') },
        { key: 'band', search: leavesOut(search, 'daysAbsent') },
      ],
    });
  }
  if (liesBeyond(search.price, LEAST_PRICE, search.maxPrice)) {
    found.push({
      code: 'PRICE_BEYOND_LIMIT',
      without: [
        { key: 'limit', search: leavesOut(search, 'maxPrice') },
        { key: 'band', search: leavesOut(search, 'price') },
      ],
    });
  }
  if (search.withinKm !== undefined && search.latitude === undefined && !hasWorkplace) {
    found.push({
      code: 'RADIUS_WITHOUT_PLACE',
      without: [{ key: 'radius', search: leavesOut(search, 'withinKm') }],
    });
  }
  return found;
}
