// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  EMPLOYEE,
  expect,
  HAS_SAMPLE_WORLD,
  LONG_WORDS,
  PLATFORM_ADMIN,
  PROVIDER,
  settled,
  signIn,
  signOut,
  test,
} from './visit';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCREENSHOTS = 'target/screenshots';

interface Visit {
  name: string;
  account: string | null;
  open: (page: Page) => Promise<unknown>;
}

async function firstCourse(page: Page, search: string): Promise<void> {
  await page.goto(`/courses?${search}`);
  await settled(page);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/courses\/./);
  // The address changes before the page does.
  await expect(page.getByRole('heading', { level: 1, name: /Angebot/ })).toHaveCount(0);
}

async function openWishes(page: Page): Promise<void> {
  await page.goto('/profile');
  await settled(page);
  await page.getByRole('button', { name: 'Wünsche ändern' }).click();
}

async function nearestRole(page: Page): Promise<void> {
  await page.goto('/profile/roles');
  await settled(page);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/\/profile\/roles\/./);
  await settled(page);
  await page.getByRole('button', { name: 'So wird gerechnet' }).click();
}

const VISITS: Visit[] = [
  { name: 'sign-in', account: null, open: (page) => page.goto('/sign-in') },
  { name: 'how-we-rank', account: null, open: (page) => page.goto('/how-we-rank') },
  { name: 'start', account: EMPLOYEE, open: (page) => page.goto('/') },
  { name: 'results', account: EMPLOYEE, open: (page) => page.goto('/courses') },
  {
    name: 'results-none',
    account: EMPLOYEE,
    open: (page) => page.goto('/courses?text=quastenflosser&format=SEMINAR'),
  },
  { name: 'course-dated', account: EMPLOYEE, open: (page) => firstCourse(page, 'format=ONLINE_SEMINAR') },
  { name: 'course-self-paced', account: EMPLOYEE, open: (page) => firstCourse(page, 'format=SELF_STUDY') },
  { name: 'profile', account: EMPLOYEE, open: (page) => page.goto('/profile') },
  { name: 'profile-graph', account: EMPLOYEE, open: (page) => page.goto('/profile?view=graph') },
  { name: 'profile-table', account: EMPLOYEE, open: (page) => page.goto('/profile?view=table') },
  { name: 'profile-nothing', account: EMPLOYEE, open: (page) => page.goto('/profile?area=keiner') },
  { name: 'roles', account: EMPLOYEE, open: (page) => page.goto('/profile/roles') },
  { name: 'role', account: EMPLOYEE, open: nearestRole },
  { name: 'privacy', account: EMPLOYEE, open: (page) => page.goto('/profile/privacy') },
  { name: 'profile-wishes', account: EMPLOYEE, open: openWishes },
  {
    name: 'results-filtered',
    account: EMPLOYEE,
    open: (page) => page.goto('/courses?text=recht&price=FREE&duration=TO_4&daysAbsent=NONE'),
  },
  { name: 'not-found', account: EMPLOYEE, open: (page) => page.goto('/gibt-es-nicht') },
  { name: 'start-admin', account: PLATFORM_ADMIN, open: (page) => page.goto('/') },
  { name: 'imports', account: PLATFORM_ADMIN, open: (page) => page.goto('/imports') },
  { name: 'my-offers', account: PROVIDER, open: (page) => page.goto('/my-offers') },
];

for (const account of [null, EMPLOYEE, PLATFORM_ADMIN, PROVIDER]) {
  const visits = VISITS.filter((visit) => visit.account === account);
  for (const width of [360, 1280]) {
    test(`${visits.map(({ name }) => name).join(', ')} at ${width} px in light and dark`, async ({
      page,
    }) => {
      test.setTimeout(30_000 + visits.length * 12_000);
      await page.setViewportSize({ width, height: 800 });
      await (account === null ? signOut(page) : signIn(page, account));
      for (const { name, open } of visits) {
        await open(page);
        for (const theme of ['light', 'dark'] as const) {
          await test.step(`${name}, ${theme}`, async () => {
            await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
            await settled(page);
            await page.screenshot({ path: `${SCREENSHOTS}/${name}-${width}-${theme}.png`, fullPage: true });
            expect.soft(await sidewaysOverflow(page), `${name} scrolls sideways`).toBe(0);
            expect.soft(await barriers(page), `${name}, ${theme}`).toEqual([]);
          });
        }
      }
    });
  }
}

for (const width of [768, 1920]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signIn(page);
    for (const { name, open } of VISITS.filter(({ account }) => account === EMPLOYEE)) {
      await open(page);
      await settled(page);
      expect.soft(await sidewaysOverflow(page), name).toBe(0);
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

async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Texts that are wider than the card or panel they stand in. */
async function runsOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.ui-card, .ui-panel')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.innerText.slice(0, 80)),
  );
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page, axeSource }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
