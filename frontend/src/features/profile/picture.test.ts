// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { ProfileCompetency } from '../../api/types';
import { profile, profileCompetency, ref } from '../../testing/sampleWorld';
import { arrange } from './components/groups';
import { historySteps } from './historySteps';
import { type Area, edgesOf, ME, pictureOf } from './picture';

const role = ref('r', 'Sachbearbeitung');
const [early, late] = [ref('t-a', 'Beraten'), ref('t-b', 'Akten führen')];

function asked(id: string, area: string, by: ProfileCompetency['requiredBy']): ProfileCompetency {
  return { ...profileCompetency(ref(id, id), area, null, 'BASIC'), requiredBy: by };
}

const areas: Area[] = [
  {
    key: 'area:Recht',
    label: { de: 'Recht', en: null },
    competencies: [asked('k1', 'Recht', [early]), asked('k2', 'Recht', [late])],
  },
  { key: 'area:IT', label: { de: 'IT', en: null }, competencies: [asked('k3', 'IT', [late, role])] },
];
const person = { ...profile(), jobRoles: [{ role, share: 1 }] };

describe('the picture of a profile', () => {
  it('puts roles before tasks, and tasks in the order of what they ask for', () => {
    expect(pictureOf(person, areas).askers.map(({ key }) => key)).toEqual(['ROLE:r', 'TASK:t-a', 'TASK:t-b']);
  });

  it('shows the competencies of the open area and the others as a whole, each line once', () => {
    const edges = edgesOf(pictureOf(person, areas), 'area:Recht').map(({ from, to }) => `${from} ${to}`);
    expect(edges).toEqual([
      `${ME} ROLE:r`,
      'ROLE:r area:IT',
      `${ME} TASK:t-a`,
      'TASK:t-a k1',
      `${ME} TASK:t-b`,
      'TASK:t-b k2',
      'TASK:t-b area:IT',
    ]);
    expect(new Set(edges).size).toBe(edges.length);
  });

  it('is empty where nothing is shown', () => {
    expect(pictureOf(person, [])).toEqual({ askers: [], areas: [] });
  });
});

describe('arranging competencies', () => {
  const wide = { ...profileCompetency(ref('a', 'A'), 'Recht', null, 'EXPERT') };
  const met = { ...profileCompetency(ref('b', 'B'), 'Recht', 'BASIC', 'BASIC') };
  const wanted = { ...profileCompetency(ref('c', 'C'), 'IT', 'BASIC', null), wanted: 'ADVANCED' as const };

  it('keeps only what is required or wanted above what is held', () => {
    const left = arrange([met, wanted, wide], { only: 'open' }).flatMap(({ competencies }) => competencies);
    expect(left.map(({ competency }) => competency.id).toSorted()).toEqual(['a', 'c']);
  });

  it('puts the widest gap first', () => {
    const [all] = arrange([met, wanted, wide], { sort: 'gap' });
    expect(all?.competencies.map(({ competency }) => competency.id)).toEqual(['a', 'c', 'b']);
  });

  it('leaves nothing of an area that is not there', () => {
    expect(arrange([met], { area: 'Gibt es nicht' })).toEqual([]);
  });
});

describe('the steps of a history', () => {
  const said = (level: 'BASIC' | 'EXPERT' | null, assessedOn: string) => ({
    level,
    assessedOn,
    source: 'SELF' as const,
    validUntil: null,
    lapsed: false,
  });

  it('go from the oldest to the newest, each at its share of the time', () => {
    const newestFirst = [said('EXPERT', '2026-01-11'), said(null, '2026-01-06'), said('BASIC', '2026-01-01')];
    expect(historySteps(newestFirst)).toEqual([
      { at: 0, step: 1 },
      { at: 0.5, step: 0 },
      { at: 1, step: 4 },
    ]);
  });

  it('stand side by side where all are of one day', () => {
    expect(historySteps([said('EXPERT', '2026-01-01'), said('BASIC', '2026-01-01')])).toEqual([
      { at: 0, step: 1 },
      { at: 1, step: 4 },
    ]);
  });
});
