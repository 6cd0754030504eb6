// SPDX-License-Identifier: GPL-3.0-or-later
import { stringifyUrlSearch } from '../../api/urlSearch';
import { activeFilters } from './activeFilters';
import { type ResultsSearch, readResultsSearch } from './resultsSearch';

/** The last searches stay in this browser alone: the server is never told of them. */
const PREFIX = 'kommunalcampus.recent.';
const MOST = 8;

function read(accountId: string): ResultsSearch[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PREFIX + accountId) ?? '[]');
    return Array.isArray(found) ? found.slice(0, MOST).map((one) => readResultsSearch({ ...one })) : [];
  } catch {
    return [];
  }
}

function write(accountId: string, searches: ResultsSearch[]): void {
  try {
    localStorage.setItem(PREFIX + accountId, JSON.stringify(searches));
  } catch {
    // Without storage nothing is remembered.
  }
}

/** Newest first. */
export function recentSearches(accountId: string): ResultsSearch[] {
  return read(accountId);
}

/** Remembers a search that asks for something; the view, the order and an opened day or place are none of it. */
export function rememberSearch(accountId: string, search: ResultsSearch): void {
  const { view: _, shown: __, sort: ___, at: ____, atName: _____, startsOn: ______, ...asked } = search;
  if (activeFilters(asked).length === 0) {
    return;
  }
  const same = stringifyUrlSearch({ ...asked });
  const others = read(accountId).filter((one) => stringifyUrlSearch({ ...one }) !== same);
  write(accountId, [asked, ...others].slice(0, MOST));
}

export function forgetSearches(accountId: string): void {
  try {
    localStorage.removeItem(PREFIX + accountId);
  } catch {
    // Nothing was kept.
  }
}
