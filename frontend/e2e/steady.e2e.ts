// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { expect, settled, signIn, signOut, test } from './visit';

/** Half of what counts as good. */
const MOST = 0.05;

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Adds up what moved on a page by itself since it was opened. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await settled(page);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            sum += entry.hadRecentInput ? 0 : entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What is buffered is reported at once; what still moves gets a moment.
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

for (const [width, height] of [
  [360, 800],
  [1280, 900],
] as const) {
  test(`nothing jumps while a page loads, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await signOut(page);
    for (const path of ['/sign-in', '/how-we-rank']) {
      expect.soft(await shiftOf(page, path), path).toBeLessThan(MOST);
    }
    await signIn(page);
    const course = await page
      .getByRole('article')
      .first()
      .getByRole('heading')
      .getByRole('link')
      .getAttribute('href');
    for (const path of ['/', '/courses', '/courses?text=daten', course ?? '', '/profile', '/gibt-es-nicht']) {
      expect.soft(await shiftOf(page, path), path).toBeLessThan(MOST);
    }
  });
}

test('the foot comes with the content, and stays while other results come', async ({ page }) => {
  const foot = page.getByRole('contentinfo', { includeHidden: true });
  let release: () => void = () => undefined;
  const hold = () => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    return page.route('**/api/v1/matches?**', async (route) => {
      await held;
      await route.continue();
    });
  };
  await signIn(page);
  await hold();
  await page.goto('/courses');
  await expect(page.locator('.ui-skeleton').first()).toBeVisible();
  await expect(foot).toBeHidden();
  release();
  await settled(page);
  await expect(foot).toBeVisible();
  await page.unroute('**/api/v1/matches?**');
  await hold();
  await page.getByLabel('Sortiert nach').selectOption('PRICE');
  await expect(page.locator('[aria-busy="true"]')).toBeVisible();
  await expect(foot).toBeVisible();
  release();
  await settled(page);
});
