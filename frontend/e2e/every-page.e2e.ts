// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { barriers, sidewaysOverflow } from './barriers';
import { expect, HAS_SAMPLE_WORLD, LONG_WORDS, settled, signIn, signOut, test } from './visit';
import { ACCOUNTS, VISITS } from './visits';

/** Where `npm run screenshots` draws the pages; the normal run has no use for them. */
const DRAWN = process.env.SCREENSHOTS;
const SCREENSHOTS = 'target/screenshots';

for (const account of DRAWN === undefined ? [] : ACCOUNTS) {
  const visits = VISITS.filter((visit) => visit.account === account);
  test(`drawn: ${visits.map(({ name }) => name).join(', ')}`, async ({ page }) => {
    test.setTimeout(30_000 + visits.length * 12_000);
    await (account === null ? signOut(page) : signIn(page, account));
    for (const { name, open } of visits) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.screenshot({ path: `${DRAWN}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        }
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
