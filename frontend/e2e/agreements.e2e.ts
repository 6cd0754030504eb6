// SPDX-License-Identifier: GPL-3.0-or-later
import type { Locator, Page } from '@playwright/test';
import { expect, HAS_SAMPLE_WORLD, HR_OF_ESCHENBRUECK, settled, signIn, TENANT_ADMIN, test } from './visit';

const ANNA = 'anna.bergmann@eschenbrueck.example';
const COUNCIL = 'detlef.grossmann@eschenbrueck.example';

/** The last one is the fifth. */
const SEEKERS = [
  ANNA,
  COUNCIL,
  'brigitte.kuehn@eschenbrueck.example',
  'jonas.naegele@eschenbrueck.example',
  'miriam.vogelsang@eschenbrueck.example',
];

function card(page: Page): Locator {
  return page.getByRole('listitem').filter({ hasText: 'Einzelne Beschäftigte ansehen' });
}

async function lookAtAnna(page: Page): Promise<number> {
  await signIn(page, HR_OF_ESCHENBRUECK);
  return (await page.request.get('/api/v1/employees/anna-bergmann')).status();
}

async function openAs(page: Page, account: string): Promise<void> {
  await signIn(page, account);
  await page.goto('/agreements');
  await settled(page);
}

for (const width of [360, 1280]) {
  test(`an agreement turned off and on again by keyboard, read by all, ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'turns a switch for real');
    await page.setViewportSize({ width, height: 800 });
    await openAs(page, TENANT_ADMIN);
    await expect(card(page).getByText('an', { exact: true })).toBeVisible();
    await card(page).getByRole('button', { name: 'Ausschalten' }).press('Enter');
    await card(page).getByRole('button', { name: 'Ausschalten' }).press('Enter');
    await expect(card(page).getByRole('alert')).toContainText('Schreiben Sie, warum.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Gekündigt zum Jahresende');
    await page.keyboard.press('Enter');
    await expect(card(page).getByText('aus', { exact: true })).toBeVisible();
    expect(await lookAtAnna(page)).toBe(403);

    await openAs(page, ANNA);
    await card(page)
      .getByRole('button', { name: /Änderung/ })
      .click();
    await expect(card(page).getByText('Grund: Gekündigt zum Jahresende').first()).toBeVisible();
    await expect(
      card(page)
        .getByText(/^Ausgeschaltet am .*, Süleyman Öztürk$/)
        .first(),
    ).toBeVisible();
    await expect(card(page).getByRole('button', { name: 'Einschalten' })).toHaveCount(0);

    await openAs(page, TENANT_ADMIN);
    await card(page).getByRole('button', { name: 'Einschalten' }).click();
    await card(page).getByLabel('Vereinbarung', { exact: true }).fill('DV 8');
    const day = card(page).getByRole('group', { name: 'Geschlossen am' });
    await day.getByRole('spinbutton').first().click();
    await page.keyboard.type('02032026');
    await card(page).getByLabel('Was sie erlaubt').fill('Planung der Fortbildung');
    await card(page).getByLabel('Grund').fill('Neu geschlossen');
    await card(page).getByRole('button', { name: 'Einschalten' }).click();
    await expect(card(page).getByText('an', { exact: true })).toBeVisible();
    await expect(card(page).getByText('02.03.2026', { exact: true })).toBeVisible();
    expect(await lookAtAnna(page)).toBe(200);
  });
}

function countingCard(page: Page): Locator {
  return page.getByRole('listitem').filter({ hasText: 'Suchen und Treffer zählen' });
}

test('searches in vain are counted while it is agreed on, and told of five people', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'turns a switch for real');
  // Each run its own word, for the sample world may be searched twice.
  const word = `quastenflosser${Date.now() % 100_000}`;
  await openAs(page, TENANT_ADMIN);
  await expect(countingCard(page).getByText('aus', { exact: true })).toBeVisible();
  await countingCard(page).getByRole('button', { name: 'Einschalten' }).click();
  await countingCard(page).getByLabel('Vereinbarung', { exact: true }).fill('DV 9');
  const day = countingCard(page).getByRole('group', { name: 'Geschlossen am' });
  await day.getByRole('spinbutton').first().click();
  await page.keyboard.type('02032026');
  await countingCard(page).getByLabel('Was sie erlaubt').fill('Zählen ohne Namen');
  await countingCard(page).getByLabel('Grund').fill('Bedarf erkennen');
  await countingCard(page).getByRole('button', { name: 'Einschalten' }).click();
  await expect(countingCard(page).getByText('an', { exact: true })).toBeVisible();

  for (const [index, login] of SEEKERS.entries()) {
    await signIn(page, login);
    const found = await page.request.get(`/api/v1/matches?listed=true&text=${word}`);
    expect(found.status()).toBe(200);
    if (index === SEEKERS.length - 2) {
      await openDemand(page);
      await expect(page.getByText(word)).toHaveCount(0);
    }
  }
  await expect(async () => {
    await openDemand(page);
    await expect(page.getByRole('row', { name: new RegExp(`${word}.*kein Angebot dazu.*5`) })).toBeVisible();
  }).toPass({ timeout: 20_000 });

  await page.goto('/agreements');
  await settled(page);
  await countingCard(page).getByRole('button', { name: 'Ausschalten' }).click();
  await countingCard(page).getByLabel('Grund').fill('Nur zur Probe');
  await countingCard(page).getByRole('button', { name: 'Ausschalten' }).click();
  await expect(countingCard(page).getByText('aus', { exact: true })).toBeVisible();
  await openDemand(page);
  await expect(page.getByText('Das ist hier nicht vereinbart.', { exact: false })).toBeVisible();
  expect((await page.request.get('/api/v1/demand/searches')).status()).toBe(403);
});

async function openDemand(page: Page): Promise<void> {
  await signIn(page, TENANT_ADMIN);
  await page.goto('/demand');
  await settled(page);
}

test('the staff council reads counts and the log without names', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers hold no log');
  await openAs(page, COUNCIL);
  await expect(page.getByRole('heading', { name: 'Wie oft wurde geschaut?' })).toBeVisible();
  await page.goto('/audit');
  await settled(page);
  const log = page.getByRole('table', { name: 'Einträge, der neueste zuerst' });
  await expect(log.getByText('Angemeldet').first()).toBeVisible();
  await expect(log.getByText(/Grossmann|Großmann/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Protokoll prüfen' }).click();
  await expect(page.getByText(/^Alle Einträge von 1 bis \d+ sind unverändert\.$/)).toBeVisible();
  await page.getByLabel('Was', { exact: true }).selectOption('Vereinbarung geschaltet');
  await settled(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Als CSV-Datei laden' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('audit.csv');
});

test('the whole staff is invited, with a sheet for each', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'invites for real');
  await signIn(page, TENANT_ADMIN);
  await page.goto('/accounts/staff');
  await settled(page);
  const unit = page.getByLabel('Einheit', { exact: true });
  const names = await unit.locator('option').allInnerTexts();
  await unit.selectOption({ index: names.findIndex((name) => /Bauhof|Standesamt/.test(name)) });
  await page.getByRole('button', { name: /einladen$/ }).click();
  await expect(page.getByText('Alle sind eingeladen.')).toBeVisible({ timeout: 30_000 });
  const sheets = page.getByRole('heading', { level: 3 });
  expect(await sheets.count()).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Personal einladen' })).toBeHidden();
  await expect(sheets.first()).toBeVisible();
});
