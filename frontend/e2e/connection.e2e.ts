// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import {
  EMPLOYEE,
  endSession,
  expect,
  LONG_WORDS,
  PASSWORD,
  settled,
  signIn,
  signInByForm,
  signOut,
  signOutByMenu,
  test,
} from './visit';

const banner = (page: Page) => page.getByText(/^Sie sind offline\./);

async function signInAgain(page: Page): Promise<void> {
  const question = page.getByRole('alertdialog');
  await question.getByLabel('Passwort').fill(PASSWORD);
  await question.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(question).toBeHidden();
}

for (const width of [360, 1280]) {
  test(`a lost connection is told, and the page goes on by itself afterwards, ${width} px`, async ({
    page,
    allowFailures,
  }) => {
    allowFailures.value = true;
    await page.setViewportSize({ width, height: 800 });
    await signIn(page);
    await page.goto('/courses');
    await settled(page);
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    await page.context().setOffline(true);
    await expect(banner(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
    await page.getByLabel('Sortiert nach').selectOption('PRICE');
    await expect(page).toHaveURL(/sort=PRICE/);
    await page.context().setOffline(false);
    await expect(banner(page)).toBeHidden();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();
  });
}

test('what cannot be saved without a connection stays chosen and is saved once there is one', async ({
  page,
  allowFailures,
}) => {
  allowFailures.value = true;
  await signIn(page);
  await page.goto('/profile');
  await settled(page);
  const row = page.getByRole('button', { name: /^Selbsteinschätzung ändern/ }).first();
  await row.click();
  const before = await page.getByRole('radio', { checked: true }).first().getAttribute('value');
  const other = page.getByRole('radio', { checked: false }).first();
  const wanted = await other.getAttribute('value');
  await page.context().setOffline(true);
  await other.click({ force: true });
  await expect(page.getByText(/^Noch nicht gespeichert/)).toBeVisible();
  await expect(page.getByRole('radio', { checked: true }).first()).toHaveAttribute('value', wanted ?? '');
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await page.context().setOffline(false);
  await saved;
  await expect(page.getByText(/^Noch nicht gespeichert/)).toHaveCount(0);
  await page.reload();
  await settled(page);
  await row.click();
  await expect(page.getByRole('radio', { checked: true }).first()).toHaveAttribute('value', wanted ?? '');
  await page.locator(`input[type=radio][value="${before}"]`).first().click({ force: true });
  await expect(page.getByText(/^Gespeichert: /).first()).toBeVisible();
});

test('a session that ends keeps a wish that is being saved', async ({ page, allowSignedOut }) => {
  await signIn(page);
  await page.goto('/profile');
  await settled(page);
  const panel = page.getByRole('region', { name: 'Was für mich möglich ist' });
  await panel.getByRole('button', { name: 'Wünsche ändern' }).click();
  const days = panel.getByLabel('Höchstens so viele Tage am Stück abwesend');
  const before = await days.inputValue();
  allowSignedOut.value = true;
  await endSession(page);
  await days.fill('4');
  await days.press('Enter');
  await signInAgain(page);
  await expect(days).toHaveValue('4');
  await expect(panel.getByText(/höchstens 4 Tage abwesend/)).toBeVisible();
  await days.fill(before);
  await days.press('Enter');
  await settled(page);
});

test('of two tabs the other follows language and look, and notices signing out', async ({
  page,
  context,
  allowSignedOut,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  const other = await context.newPage();
  await other.goto('/courses?text=daten');
  await settled(other);
  // A page behind another one draws once a second only.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Sprache' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('menuitem', { name: 'Dunkle Darstellung' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-kern-theme', 'dark');

  allowSignedOut.value = true;
  await signOutByMenu(page);
  await other.bringToFront();
  await other.getByLabel('Sortiert nach').selectOption('PRICE');
  await signInAgain(other);
  await expect(other).toHaveURL(/sort=PRICE/);
  await expect(other).toHaveURL(/text=daten/);

  // Somebody else in the same browser: the first tab must not act in that name.
  await page.bringToFront();
  await signOut(page);
  await signInByForm(page, LONG_WORDS);
  await other.bringToFront();
  await expect(other).toHaveURL('/');
  await expect(other.getByRole('button', { name: /Vogelsang/ })).toBeVisible();
});

test('back, forward and reload keep what the page showed', async ({ page }) => {
  await signIn(page, EMPLOYEE);
  await page.goto('/courses?sort=PRICE');
  await settled(page);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/courses\/./);
  await page.reload();
  await settled(page);
  await expect(page).toHaveURL(/\/courses\/./);
  await page.goBack();
  await expect(page).toHaveURL('/courses?sort=PRICE');
  await expect(page.getByLabel('Sortiert nach')).toHaveValue('PRICE');
  await page.goForward();
  await expect(page).toHaveURL(/\/courses\/./);
  await expect(page.getByRole('heading', { level: 1, name: /Angebot/ })).toHaveCount(0);
});

test('Leichte Sprache can be chosen and stays', async ({ page }) => {
  await signIn(page);
  await page.getByRole('button', { name: 'Sprache' }).click();
  await page.getByRole('menuitem', { name: 'Leichte Sprache' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de-x-ls');
  await page.goto('/courses');
  await expect(page.getByRole('heading', { level: 1, name: /Kurs/ })).toBeVisible();
  await expect(page.getByLabel('Was kommt zuerst?')).toBeVisible();
  await page.getByRole('button', { name: 'Sprache' }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
