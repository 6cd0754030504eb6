// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../api/types';
import { HITS, NEED, PRIVACY, reason, ref } from '../../testing/sampleWorld';
import { startRows } from './rows';

const first = HITS[0] as Hit;

function mandatory(id: string): Hit {
  const course = { ...first.course, id };
  return {
    ...first,
    course,
    reasons: [reason('MEETS_OBLIGATION', { text: 'Brandschutz' }), ...first.reasons],
  };
}

describe('startRows', () => {
  it('keeps mandatory training in a row of its own, in the order of the ranking', () => {
    const rows = startRows({ hits: [mandatory('a'), ...HITS, mandatory('b')], need: NEED });
    expect(rows.obligations.map(({ course }) => course.id)).toEqual(['a', 'b']);
    expect(rows.proposals).toEqual(HITS.slice(0, 6));
  });

  it('knows mandatory training even where another reason weighs more', () => {
    const hit = mandatory('a');
    const reasons = [reason('FITS_LEVEL', { contribution: 0.5 }), ...hit.reasons];
    expect(startRows({ hits: [{ ...hit, reasons }], need: NEED }).obligations).toHaveLength(1);
  });

  it('names a need of the own tasks, not one of a rule', () => {
    const rule = {
      ...NEED[0],
      competency: PRIVACY,
      origins: [{ kind: 'OBLIGATION' as const, ref: ref('o', 'Regel') }],
    };
    expect(startRows({ hits: [], need: [rule as (typeof NEED)[number], ...NEED] }).because).toBe(NEED[0]);
    expect(startRows({ hits: [], need: [] }).because).toBeNull();
  });
});
