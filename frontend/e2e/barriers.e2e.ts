// SPDX-License-Identifier: GPL-3.0-or-later
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { barriers, hiddenFocus, routes, sidewaysOverflow, slips } from './barriers';
import { EMPLOYEE, endSession, expect, PASSWORD, quiet, settled, signIn, signOut, test } from './visit';
import { ACCOUNTS, VISITS } from './visits';

const VISITED = 'target/visited-routes';
/** Frames without a page of their own. */
const FRAMES = ['__root__', '/signed-in'];

const COLOURS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
/** At 400 % a screen of 1280 × 1024 has room for 320 × 256 of the page's pixels. */
const SIZES = [
  { name: '100 %', width: 1280, height: 1024 },
  { name: '400 %', width: 320, height: 256 },
];

/** Between these nothing may scroll sideways either. */
const FURTHER_WIDTHS = [1920, 768, 360];

/** The normal run looks at each page in two corners of the matrix, the deep one at all six. */
const IS_DEEP = process.env.KOMMUNALCAMPUS_DEEP === 'true';
const CORNERS = ['100 %, light', '400 %, dark'];

test.beforeAll(() => {
  mkdirSync(VISITED, { recursive: true });
});

/** Shows the page in other colours; axe must not look before they are painted. */
async function paint(page: Page, media: (typeof COLOURS)[number]['media']): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
      ),
  );
}

/** Colours and sizes of the page as it stands. */
async function checkMatrix(page: Page, name: string): Promise<void> {
  for (const { name: size, ...viewport } of SIZES) {
    await page.setViewportSize(viewport);
    for (const { name: colours, media } of COLOURS) {
      const corner = `${size}, ${colours}`;
      if (IS_DEEP || CORNERS.includes(corner)) {
        await paint(page, media);
        expect.soft(await barriers(page), `${name}, ${corner}`).toEqual([]);
      }
    }
    expect.soft(await sidewaysOverflow(page), `${name} scrolls sideways at ${size}`).toBe(0);
    expect.soft(await slips(page), `${name}, ${size}`).toEqual([]);
  }
}

for (const account of ACCOUNTS) {
  const visits = VISITS.filter((visit) => visit.account === account);
  test(`no barrier for ${account ?? 'a guest'}: ${visits.map(({ name }) => name).join(', ')}`, async ({
    page,
  }) => {
    // Up to six looks of axe at each page: seconds on a free machine, minutes on one that builds.
    test.setTimeout(600_000);
    await (account === null ? signOut(page) : signIn(page, account));
    const shown = new Set<string>();
    for (const { name, open } of visits) {
      await test.step(name, async () => {
        await page.setViewportSize({ width: 1280, height: 1024 });
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
        await open(page);
        await settled(page);
        shown.add((await routes(page)).shown);
        expect.soft(await hiddenFocus(page, 20), `${name} shows where the focus is`).toEqual([]);
        await checkMatrix(page, name);
        for (const width of FURTHER_WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await quiet(page);
          expect.soft(await sidewaysOverflow(page), `${name} scrolls sideways at ${width} px`).toBe(0);
        }
      });
    }
    writeFileSync(`${VISITED}/${account ?? 'guest'}.json`, JSON.stringify([...shown]));
  });
}

test('every route of the router is visited', async ({ page }) => {
  await page.goto('/how-we-rank');
  await settled(page);
  const { all } = await routes(page);
  const visited = readdirSync(VISITED).flatMap((file): string[] =>
    JSON.parse(readFileSync(`${VISITED}/${file}`, 'utf8')),
  );
  rmSync(VISITED, { recursive: true });
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((route) => !FRAMES.includes(route) && !visited.includes(route))).toEqual([]);
});

const isSession = (route: Route) => route.request().url().endsWith('/api/v1/session');
const isPageData = (route: Route) => route.request().method() === 'GET' && !isSession(route);

/** Pages that show something of the server, and whose they are. */
const PATHS = ['/', '/courses', '/profile', '/how-we-rank'];

test('no barrier while pages wait for their answers', async ({ page }) => {
  await signIn(page);
  let release: () => void = () => undefined;
  for (const path of PATHS) {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/v1/**', async (route) => {
      if (isPageData(route)) {
        await held;
      }
      await route.continue();
    });
    await page.goto(path);
    await expect(page.locator('.ui-skeleton').first()).toBeVisible();
    await checkMatrix(page, `${path} waiting`);
    release();
    await settled(page);
    await page.unroute('**/api/v1/**');
  }
});

for (const state of ['failing', 'out of reach'] as const) {
  test(`no barrier while the server is ${state}`, async ({ page, allowFailures }) => {
    test.setTimeout(90_000);
    allowFailures.value = true;
    await signIn(page);
    await page.route('**/api/v1/**', (route) => {
      if (!isPageData(route)) {
        return route.continue();
      }
      return state === 'failing'
        ? route.fulfill({ status: 500, json: { type: '/errors/internal', status: 500 } })
        : route.abort('connectionrefused');
    });
    for (const path of PATHS) {
      await page.goto(path);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Noch einmal versuchen' }).first()).toBeVisible();
      await checkMatrix(page, `${path} ${state}`);
    }
  });
}

test('no barrier in what opens over a page', async ({ page, allowFailures }) => {
  test.setTimeout(90_000);
  allowFailures.value = true;
  await signIn(page, EMPLOYEE);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/courses');
  await settled(page);
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
  await checkColours(page, 'filters');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menü' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await checkColours(page, 'menu');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 1024 });
  await endSession(page);
  // By force: a request in the background may have opened the question already.
  await page.getByLabel('Sortiert nach').selectOption('PRICE', { force: true });
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await checkColours(page, 'signed out');
  await page.getByRole('alertdialog').getByLabel('Passwort').fill(PASSWORD);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
});

async function checkColours(page: Page, name: string): Promise<void> {
  for (const { name: colours, media } of COLOURS) {
    await paint(page, media);
    expect.soft(await barriers(page), `${name}, ${colours}`).toEqual([]);
  }
}
