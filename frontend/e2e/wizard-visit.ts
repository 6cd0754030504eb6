// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { signIn } from './visit';

/** Who tells of the own work in these tests, and nobody else does in others. */
export const OWN_WORK = 'anna.bergmann@eschenbrueck.example';

/** Takes back what a test stated, as the person would by the same interface. */
export async function forgetOwnWork(page: Page): Promise<void> {
  await signIn(page, OWN_WORK);
  await page.evaluate(async () => {
    const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
    const send = (method: string, path: string, body?: unknown) =>
      fetch(`/api/v1${path}`, {
        method,
        headers: { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
    const profile = await (await fetch('/api/v1/profile')).json();
    const dropped = profile.ownTasks.map((own: { task: { id: string } }) => own.task.id);
    await send('PATCH', '/profile/tasks', { stated: [], dropped });
    // Those of the sample world have a day, those of the steps none.
    const goals = (kind: string) =>
      profile.goals
        .filter((goal: { kind: string; by: string | null }) => goal.kind === kind && goal.by === null)
        .map((goal: { ref: { id: string } }) => goal.ref.id);
    await send('PATCH', '/profile/goals', {
      competencies: [],
      jobRoles: [],
      droppedCompetencies: goals('COMPETENCY'),
      droppedJobRoles: goals('JOB_ROLE'),
    });
    for (const { setAside, competency } of profile.competencies) {
      if (setAside) {
        await send('DELETE', `/profile/set-aside/${competency.id}`);
      }
    }
    const { proposals } = await (await fetch('/api/v1/onboarding')).json();
    for (const { id, state } of proposals) {
      if (state === 'OPEN') {
        await send('DELETE', `/profile/proposals/${id}`);
      }
    }
  });
}
