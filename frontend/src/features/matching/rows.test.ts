// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Hit, NeedItem } from '../../api/types';
import { HITS, NEED, PRIVACY, reason, ref } from '../../testing/sampleWorld';
import { startRows } from './rows';

const first = HITS[0] as Hit;
const taught = first.course.teaches[0] as Hit['course']['teaches'][number];

function mandatory(id: string, rule = 'Brandschutz'): Hit {
  const course = { ...first.course, id };
  return {
    ...first,
    course,
    reasons: [
      reason('MEETS_OBLIGATION', { text: rule, obligation: ref(`o-${rule}`, rule) }),
      ...first.reasons,
    ],
  };
}

describe('startRows', () => {
  it('keeps mandatory training in a row of its own, in the order of the ranking', () => {
    const rows = startRows({ hits: [mandatory('a'), ...HITS, mandatory('b')], need: NEED });
    expect(rows.obligations.map(({ course }) => course.id)).toEqual(['a', 'b']);
    expect(rows.proposals).toEqual(HITS.slice(0, 6));
  });

  it('leaves out nothing mandatory and counts the rules, not their courses', () => {
    const rules = ['Brandschutz', 'Datenschutz', 'Bildschirmarbeit', 'Erste Hilfe', 'Datenschutz'];
    const rows = startRows({ hits: rules.map((rule, i) => mandatory(`m-${i}`, rule)), need: NEED });
    expect(rows.obligations).toHaveLength(5);
    expect(rows.duties).toBe(4);
  });

  it('knows mandatory training even where another reason weighs more', () => {
    const hit = mandatory('a');
    const reasons = [reason('FITS_LEVEL', { contribution: 0.5 }), ...hit.reasons];
    expect(startRows({ hits: [{ ...hit, reasons }], need: NEED }).obligations).toHaveLength(1);
  });

  it('names the own need that each of the proposals serves, or none', () => {
    const rule = {
      ...NEED[0],
      competency: PRIVACY,
      origins: [{ kind: 'OBLIGATION' as const, ref: ref('o', 'Regel') }],
    } as NeedItem;
    const own = NEED[0] as NeedItem;
    const serving = (item: NeedItem): Hit => ({
      ...first,
      course: { ...first.course, teaches: [{ ...taught, competency: item.competency }] },
    });
    const because = (...hits: Hit[]) => startRows({ hits, need: [rule, ...NEED] }).because;
    expect(because(serving(own), serving(own))).toBe(own);
    expect(because(serving(own), serving(own), serving(rule))).toBeNull();
    expect(because(serving(rule), serving(rule), serving(rule))).toBeNull();
    expect(because(serving(own), serving(rule))).toBeNull();
    expect(because()).toBeNull();
  });
});
