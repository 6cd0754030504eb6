// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { neighbours, reachedAt, readStop, resumeAt, STEPS } from './steps';

describe('the steps', () => {
  it('lead from one to the next and end with the result', () => {
    expect(neighbours('place')).toEqual({ before: null, after: 'tasks' });
    expect(neighbours('times')).toEqual({ before: 'goals', after: 'result' });
  });

  it('are found again where one left', () => {
    for (const step of STEPS) {
      expect(resumeAt(reachedAt(step))).toBe(step);
    }
    expect(resumeAt(null)).toBe('place');
    expect(resumeAt('DISMISSED')).toBe('place');
    expect(resumeAt('DONE')).toBe('result');
  });

  it.each([undefined, 'TASKS', 'nowhere', 3])('takes %s from the address for no step', (raw) => {
    expect(readStop(raw)).toBeUndefined();
  });
});
