// SPDX-License-Identifier: GPL-3.0-or-later
import { MOST_COMPARED } from '../../offer/compareTray';

/** What is compared, as it stands in the address. */
export interface CompareSearch {
  course?: string[];
}

/** Reads an address someone may have typed: each course once, the first four. */
export function readCompareSearch(raw: Record<string, unknown>): CompareSearch {
  const all = Array.isArray(raw.course) ? raw.course : [raw.course];
  const ids = all.filter(
    (one): one is string => typeof one === 'string' && one.length > 0 && one.length <= 200,
  );
  return ids.length > 0 ? { course: [...new Set(ids)].slice(0, MOST_COMPARED) } : {};
}
