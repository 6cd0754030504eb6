// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { NeedItem } from '../api/types';
import { NEED, ref } from '../testing/sampleWorld';
import { coverage } from './coverage';

const first = NEED[0] as NeedItem;
const related: NeedItem = {
  ...first,
  competency: ref('c-related', 'Verwandtes'),
  origins: [{ kind: 'RELATED', ref: first.competency }],
};
const taught = {
  from: null,
  to: 'INTERMEDIATE' as const,
  confidence: 1,
  held: null,
  estimated: false,
  none: false,
  required: null,
};

describe('coverage', () => {
  it('counts the gaps a course serves, each once', () => {
    const teaches = [
      { competency: first.competency, ...taught },
      { competency: first.competency, ...taught },
    ];
    expect(coverage({ teaches }, NEED)).toEqual({ served: 1, open: NEED.length });
  });

  it('counts no gap in which the course leads no further than one stands', () => {
    const teaches = [{ competency: first.competency, ...taught, to: 'BASIC' as const }];
    expect(coverage({ teaches }, NEED).served).toBe(0);
  });

  it('takes what is only related for no gap', () => {
    const teaches = [{ competency: related.competency, ...taught }];
    expect(coverage({ teaches }, [...NEED, related])).toEqual({ served: 0, open: NEED.length });
  });

  it('serves none where nothing is taught', () => {
    expect(coverage({ teaches: [] }, NEED).served).toBe(0);
  });
});
