// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { endSession, expect, PASSWORD, PLATFORM_ADMIN, settled, signIn, signOut, test } from './visit';

const field = (page: Page) => page.getByLabel('Ihre Rückmeldung');
const send = (page: Page) => page.getByRole('button', { name: 'Absenden' }).click();

for (const width of [360, 1280]) {
  test(`a guest reports a barrier and the operator deals with it, ${width} px`, async ({ page }) => {
    const text = `Die Überschrift springt, ${width} px, ${Date.now()}`;
    await page.setViewportSize({ width, height: 800 });
    await signOut(page);
    await page.goto('/accessibility');
    await settled(page);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Rückmeldung' }).click();
    await expect(page.getByLabel('Auf welcher Seite?')).toHaveValue('/accessibility');
    await field(page).fill(text);
    await send(page);
    const thanks = page.getByRole('heading', { level: 1, name: 'Danke für Ihre Rückmeldung' });
    await expect(thanks).toBeFocused();

    await signIn(page, PLATFORM_ADMIN);
    await page.goto('/feedback/received');
    const message = page.getByRole('listitem').filter({ hasText: text });
    await expect(message.getByText('Seite: /accessibility')).toBeVisible();
    await message.getByRole('button', { name: /^Erledigt, löschen/ }).click();
    await expect(message).toHaveCount(0);
    await page.reload();
    await settled(page);
    await expect(page.getByText(text)).toHaveCount(0);
  });
}

test('what cannot be sent is named above, each a way to its field', async ({ page }) => {
  await signOut(page);
  await page.goto('/feedback');
  await settled(page);
  await page.getByLabel('Wie erreichen wir Sie?').fill('x'.repeat(201));
  await send(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie diese 2 Angaben:' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Bitte schreiben Sie, worum es geht.' }).click();
  await expect(field(page)).toBeFocused();
  await field(page).fill('y'.repeat(50_000));
  await send(page);
  await expect(summary.or(page.getByRole('alert'))).toContainText('50.000 Zeichen');
  await expect(field(page)).toHaveValue('y'.repeat(50_000));
});

test('the text stays whatever goes wrong on the way', async ({ page, allowFailures, allowSignedOut }) => {
  allowFailures.value = true;
  allowSignedOut.value = true;
  await signIn(page);
  await page.goto('/feedback');
  await settled(page);
  await field(page).fill('Bleibt stehen');
  const answers: { status: number; headers: Record<string, string>; says: string }[] = [
    { status: 429, headers: { 'Retry-After': '1800' }, says: 'Bitte warten Sie 30 Minuten' },
    { status: 500, headers: {}, says: 'Gespeichertes ist sicher' },
  ];
  for (const { says, ...answer } of answers) {
    await page.route('**/api/v1/feedback', (route) => route.fulfill({ ...answer, body: '' }), { times: 1 });
    await send(page);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByText('Ihr Text steht weiter im Feld.')).toBeVisible();
    await expect(field(page)).toHaveValue('Bleibt stehen');
  }
  await page.context().setOffline(true);
  await send(page);
  await expect(page.getByRole('alert')).toContainText('Der Server ist gerade nicht zu erreichen.');
  await expect(field(page)).toHaveValue('Bleibt stehen');
  await page.context().setOffline(false);
  // Guests may write as well: a session that has ended stops nobody.
  await endSession(page);
  await send(page);
  const question = page.getByRole('alertdialog');
  const thanks = page.getByRole('heading', { level: 1, name: 'Danke für Ihre Rückmeldung' });
  await expect(question.or(thanks)).toBeVisible();
  if (await question.isVisible()) {
    await question.getByLabel('Passwort').fill(PASSWORD);
    await question.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await expect(thanks).toBeVisible();
  }
});
