// SPDX-License-Identifier: GPL-3.0-or-later
/** Search parameters as plain text: a key that occurs more than once is a list. */
export type PlainSearch = Record<string, string | string[]>;

export function parseUrlSearch(search: string): PlainSearch {
  const found: PlainSearch = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const before = found[key];
    if (before === undefined) {
      found[key] = value;
    } else {
      found[key] = Array.isArray(before) ? [...before, value] : [before, value];
    }
  }
  return found;
}

export function stringifyUrlSearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') {
        params.append(key, String(one));
      }
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether two searches make the same address, in whatever order. */
export function saysTheSame(one: object, other: object): boolean {
  const parts = (search: object) =>
    stringifyUrlSearch({ ...search })
      .slice(1)
      .split('&')
      .toSorted()
      .join('&');
  return parts(one) === parts(other);
}
