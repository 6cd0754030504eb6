// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, HAS_SAMPLE_WORLD, PLATFORM_ADMIN, settled, signIn, signOut, test } from './visit';

const PASSWORD = 'Sieben Schafe am Deich';

for (const width of [360, 1280]) {
  test(`a provider asks, is looked at, let in and signs in, ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'lets somebody in for real');
    const mail = `kurse-${width}-${Date.now()}@akademie-pruefsee.example`;
    const name = `Akademie Prüfsee ${width} ${Date.now()}`;
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/sign-in');
    await settled(page);
    await page.getByRole('link', { name: 'Als Anbieter mitmachen' }).click();
    await page.getByRole('button', { name: 'Anfrage abschicken' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(7);
    await page.getByLabel('Name des Anbieters').fill(name);
    await page.getByLabel('Ort', { exact: true }).fill('Prüfsee');
    await page.getByLabel('Webseite').fill('https://akademie-pruefsee.example');
    await page.getByLabel('Ansprechperson', { exact: true }).fill('Kim Kurs');
    await page.getByLabel('E-Mail-Adresse der Ansprechperson').fill(mail);
    await page.locator('label', { hasText: 'Volkshochschule' }).click();
    await page.locator('label', { hasText: 'Wir stimmen zu.' }).click();
    await page.getByRole('button', { name: 'Anfrage abschicken' }).click();
    await expect(page.getByText('Vielen Dank, Ihre Anfrage ist angekommen.')).toBeVisible();

    await signIn(page, PLATFORM_ADMIN);
    await page.goto('/provider-applications');
    await settled(page);
    const card = page.getByRole('listitem').filter({ hasText: name });
    await card.getByRole('button', { name: 'Aufnehmen' }).click();
    await expect(card.getByText(/^Schreiben Sie, wie Sie geprüft haben/)).toBeVisible();
    await card.getByLabel('Wie geprüft, oder warum nicht').fill('Impressum und Vereinsregister');
    await card.getByRole('button', { name: 'Aufnehmen' }).click();
    await expect(card.getByText('aufgenommen', { exact: true })).toBeVisible();
    const fact = page.locator('dt', { hasText: /^Adresse$/ }).locator('xpath=following-sibling::dd');
    const address = (await fact.innerText()).trim();

    await signOut(page);
    await page.goto(address);
    await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/');
    await page.goto('/my-offers');
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
