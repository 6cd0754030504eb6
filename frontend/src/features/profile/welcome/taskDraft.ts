// SPDX-License-Identifier: GPL-3.0-or-later
import type { Confidence, OwnTask, Ref } from '../../../api/types';

/** What is to change in the own tasks: kept as changes, so that another tab's are not undone. */
export interface TaskDraft {
  stated: OwnTask[];
  dropped: string[];
}

export const NO_CHANGES: TaskDraft = { stated: [], dropped: [] };

const idOf = ({ task }: OwnTask) => task.id;

/** The own tasks as they will be. */
export function withDraft(saved: OwnTask[], { stated, dropped }: TaskDraft): OwnTask[] {
  const changed = new Map(stated.map((one) => [one.task.id, one]));
  const kept = saved
    .filter((one) => !dropped.includes(idOf(one)))
    .map((one) => changed.get(idOf(one)) ?? one);
  const known = new Set(saved.map(idOf));
  return [...kept, ...stated.filter((one) => !known.has(idOf(one)))];
}

export function stateTask(draft: TaskDraft, task: Ref, confidence: Confidence): TaskDraft {
  return {
    stated: [...draft.stated.filter((one) => idOf(one) !== task.id), { task, confidence }],
    dropped: draft.dropped.filter((id) => id !== task.id),
  };
}

export function dropTask(draft: TaskDraft, saved: OwnTask[], id: string): TaskDraft {
  return {
    stated: draft.stated.filter((one) => idOf(one) !== id),
    dropped: saved.some((one) => idOf(one) === id) ? [...draft.dropped, id] : draft.dropped,
  };
}

export function isEmpty({ stated, dropped }: TaskDraft): boolean {
  return stated.length === 0 && dropped.length === 0;
}

export function asBody({ stated, dropped }: TaskDraft) {
  return { stated: stated.map(({ task, confidence }) => ({ id: task.id, confidence })), dropped };
}
