// SPDX-License-Identifier: GPL-3.0-or-later
import {
  EMPLOYEE,
  endSession,
  expect,
  HAS_SAMPLE_WORLD,
  PASSWORD,
  settled,
  signIn,
  signOut,
  test,
} from './visit';

test('a wrong password is one clear sentence', async ({ page }) => {
  await signOut(page);
  await page.goto('/sign-in');
  await page.getByLabel('Anmeldename').fill(EMPLOYEE);
  await page.getByLabel('Passwort').fill('falsch');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Anmeldename oder Passwort stimmt nicht.');
  await expect(page).toHaveURL('/sign-in');
});

test('a session that ends keeps what was typed and comes back to the same place', async ({
  page,
  allowSignedOut,
}) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers propose to anybody');
  await signIn(page);
  await page.goto('/courses?sort=PRICE');
  await settled(page);
  allowSignedOut.value = true;
  await endSession(page);
  // The proposals asked for while typing are the first to meet the end of the session.
  await page.getByRole('combobox', { name: /Thema, Aufgabe/ }).fill('daten');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Was Sie eingegeben haben, bleibt erhalten.');
  await question.getByLabel('Passwort').fill(PASSWORD);
  await question.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(question).toBeHidden();
  await expect(page).toHaveURL('/courses?sort=PRICE');
  await expect(page.getByRole('combobox', { name: /Thema, Aufgabe/ })).toHaveValue('daten');
  // While proposals are open, assistive technology sees them alone; the mouse still finds the button.
  await page.locator('search button[type=submit]').click();
  await expect(page).toHaveURL('/courses?sort=PRICE&text=daten');
  await expect(page.getByRole('heading', { level: 1, name: /Angebot/ })).toBeVisible();
});

test('a page asked for without a session comes up after signing in', async ({ page }) => {
  await signOut(page);
  await page.goto('/courses?format=SEMINAR');
  await page.getByLabel('Anmeldename').fill(EMPLOYEE);
  await page.getByLabel('Passwort').fill(PASSWORD);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page).toHaveURL('/courses?format=SEMINAR');
});
