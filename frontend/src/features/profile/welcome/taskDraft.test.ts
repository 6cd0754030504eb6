// SPDX-License-Identifier: GPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { OwnTask } from '../../../api/types';
import { asBody, dropTask, isEmpty, NO_CHANGES, stateTask, withDraft } from './taskDraft';

const task = (id: string) => ({ id, label: { de: id, en: null } });
const own = (id: string, confidence: OwnTask['confidence'] = 'NEW'): OwnTask => ({
  task: task(id),
  confidence,
});

describe('a draft of tasks', () => {
  it('adds, changes and drops, and leaves the others alone', () => {
    const saved = [own('a'), own('b'), own('from another tab')];
    let draft = stateTask(NO_CHANGES, task('c'), 'UNSTATED');
    draft = stateTask(draft, task('a'), 'CONFIDENT');
    draft = dropTask(draft, saved, 'b');
    expect(withDraft(saved, draft)).toEqual([
      own('a', 'CONFIDENT'),
      own('from another tab'),
      own('c', 'UNSTATED'),
    ]);
    expect(asBody(draft)).toEqual({
      stated: [
        { id: 'c', confidence: 'UNSTATED' },
        { id: 'a', confidence: 'CONFIDENT' },
      ],
      dropped: ['b'],
    });
  });

  it('is empty again when what was added is dropped', () => {
    const draft = stateTask(NO_CHANGES, task('a'), 'NEW');
    expect(isEmpty(dropTask(draft, [], 'a'))).toBe(true);
  });

  it('takes back a task that was to be dropped', () => {
    const draft = dropTask(NO_CHANGES, [own('a')], 'a');
    expect(withDraft([own('a')], stateTask(draft, task('a'), 'UNSURE'))).toEqual([own('a', 'UNSURE')]);
  });
});
