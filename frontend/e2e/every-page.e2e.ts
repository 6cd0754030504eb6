// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { barriers, sidewaysOverflow } from './barriers';
import { expect, HAS_SAMPLE_WORLD, LONG_WORDS, settled, signIn, signOut, test } from './visit';
import { ACCOUNTS, VISITS } from './visits';

/** Drawn by `npm run screenshots` alone: the normal run has no use for them. */
const DRAWN = process.env.SCREENSHOTS;
const SCREENSHOTS = 'target/screenshots';

/** What is drawn, and the widths between which nothing may scroll sideways either. */
const WIDTHS = [
  { width: 1280, themes: ['light', 'dark'] },
  { width: 1920, themes: [] },
  { width: 768, themes: [] },
  { width: 360, themes: ['light', 'dark'] },
] as const;

for (const account of ACCOUNTS) {
  const visits = VISITS.filter((visit) => visit.account === account);
  test(`nothing scrolls sideways: ${visits.map(({ name }) => name).join(', ')}`, async ({ page }) => {
    test.setTimeout(30_000 + visits.length * 12_000);
    await (account === null ? signOut(page) : signIn(page, account));
    for (const { name, open } of visits) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page);
      for (const { width, themes } of WIDTHS) {
        await test.step(`${name}, ${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await settled(page);
          expect.soft(await sidewaysOverflow(page), `${name} scrolls sideways at ${width} px`).toBe(0);
          for (const theme of DRAWN === undefined ? [] : themes) {
            await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
            await page.screenshot({ path: `${DRAWN}/${name}-${width}-${theme}.png`, fullPage: true });
          }
        });
      }
    }
  });
}

for (const width of [320, 360, 1280]) {
  test(`the longest words break at ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'the sample answers know no such account');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, LONG_WORDS);
    const courses = page.getByRole('article').getByRole('heading').getByRole('link');
    const first = await courses.first().getAttribute('href');
    for (const path of ['/', '/courses', first ?? '', '/profile']) {
      await page.goto(path);
      await settled(page);
      expect.soft(await sidewaysOverflow(page), path).toBe(0);
      expect.soft(await runsOut(page), path).toEqual([]);
    }
  });
}

test('English reads as well as German', async ({ page }) => {
  await signIn(page);
  await page.getByRole('button', { name: 'Sprache' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What would you like to learn?' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'What would you like to learn?' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('the filters open in a sheet on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signIn(page);
  await page.goto('/courses');
  await settled(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filter' });
  await expect(sheet).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.screenshot({ path: `${SCREENSHOTS}/filters-360-light.png` });
  await sheet.getByRole('button', { name: /anzeigen$/ }).click();
  await expect(sheet).toBeHidden();
});

/** Texts that are wider than the card or panel they stand in. */
async function runsOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.ui-card, .ui-panel')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.innerText.slice(0, 80)),
  );
}
