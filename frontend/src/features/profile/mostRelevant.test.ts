// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { ref } from '../../testing/sampleWorld';
import { mostRelevant } from './mostRelevant';

const esco = Array.from({ length: 60 }, (_, index) => ref(`esco:${index}`, `Datenschutz ${index}`));

describe('mostRelevant', () => {
  it('lists twenty of both kinds together and says that there are more', () => {
    const { competencies, jobRoles, more } = mostRelevant('daten', esco, [
      ref('r', 'Datenschutzbeauftragte'),
    ]);
    expect(competencies.length + jobRoles.length).toBe(20);
    expect(jobRoles).toHaveLength(1);
    expect(more).toBe(true);
  });

  it('puts the own words before those of ESCO, however many these are', () => {
    const own = ref('datenschutz', 'Grundlagen des Datenschutzes');
    expect(mostRelevant('daten', [...esco, own], []).competencies[0]).toBe(own);
  });

  it('puts what begins with the text before what only holds it, and short names before long ones', () => {
    const names = ['Schutz von Daten', 'Datenkompetenz für alle', 'Datenpflege'];
    const refs = names.map((name, index) => ref(`c-${index}`, name));
    const { competencies, more } = mostRelevant(' DATEN ', refs, []);
    expect(competencies.map(({ label }) => label.de)).toEqual([
      'Datenpflege',
      'Datenkompetenz für alle',
      'Schutz von Daten',
    ]);
    expect(more).toBe(false);
  });
});
