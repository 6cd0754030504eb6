// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { expect, HAS_SAMPLE_WORLD, PLATFORM_ADMIN, settled, signIn, signOut, test } from './visit';

const PASSWORD = 'Sieben Schafe am Deich';

async function choosePassword(page: Page): Promise<void> {
  await page.getByLabel('Passwort', { exact: true }).fill('zu kurz');
  await page.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();
  await expect(page.getByText('Das Passwort ist zu kurz: Es braucht mindestens 12 Zeichen.')).toBeVisible();
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Passwort speichern und anmelden' }).click();
}

/** What is told once: the address, or the code from the sheet. */
async function issued(page: Page, label: 'Adresse' | 'Code'): Promise<string> {
  const fact = page
    .locator('dt', { hasText: new RegExp(`^${label}$`) })
    .locator('xpath=following-sibling::dd');
  return (await fact.innerText()).trim();
}

for (const width of [360, 1280]) {
  test(`from a new administration to the first sign-in without mail, ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'invites for real');
    const name = `Zweckverband Prüfsee ${width} ${Date.now()}`;
    const chief = `leitung-${width}-${Date.now()}@pruefsee.example`;
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, PLATFORM_ADMIN);
    await page.goto('/tenants');
    await settled(page);
    await page.getByRole('button', { name: 'Verwaltung aufnehmen' }).click();
    await page.getByRole('button', { name: 'Verwaltung ohne Eintrag aufnehmen' }).click();
    await page.getByRole('button', { name: 'Aufnehmen', exact: true }).click();
    await expect(page.getByText('Bitte geben Sie den Namen ein.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await page.getByRole('button', { name: 'Aufnehmen', exact: true }).click();
    await expect(page.getByText(`${name} ist aufgenommen.`)).toBeVisible();

    const card = page.getByRole('listitem').filter({ hasText: name });
    await card.getByRole('button', { name: 'Verwalter:in einladen' }).click();
    await card.getByRole('textbox', { name: 'Name', exact: true }).fill('Käthe Prüfer');
    await card.getByRole('textbox', { name: 'Anmeldename' }).fill(chief);
    await card.getByRole('button', { name: 'Einladen', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Zugang für Käthe Prüfer' })).toBeVisible();
    const address = await issued(page, 'Adresse');
    expect(address).toContain('/invitation#');

    await signOut(page);
    await page.goto(address);
    await expect(page.getByText(`Käthe Prüfer, ${chief}`)).toBeVisible();
    await expect(page.getByText(name)).toBeVisible();
    expect(page.url(), 'the secret stands no longer in the address').not.toContain('#');
    await choosePassword(page);
    await page.waitForURL(({ pathname }) => pathname === '/');

    await page.goto('/accounts');
    await settled(page);
    await page.getByRole('button', { name: 'Jemanden einladen' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Emil Bauhof');
    const login = `4711@pruefsee-${width}-${Date.now()}`;
    await page.getByRole('textbox', { name: 'Anmeldename', exact: true }).fill(login);
    const invitation = page.getByRole('group', { name: 'Jemanden einladen' });
    await invitation.locator('label', { hasText: /^Beschäftigte$/ }).click();
    await page.locator('label', { hasText: 'Als Code auf Papier' }).click();
    await page.getByRole('button', { name: 'Einladen', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Zugang für Emil Bauhof' })).toBeVisible();
    const code = await issued(page, 'Code');

    await signOut(page);
    await page.goto('/sign-in');
    await settled(page);
    await page.getByRole('link', { name: 'Zum ersten Mal hier, mit einem Code auf Papier?' }).click();
    await page.getByLabel('Anmeldename').fill(login);
    await page.getByLabel('Code').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByText(`Emil Bauhof, ${login}`)).toBeVisible();
    await choosePassword(page);
    await page.waitForURL(({ pathname }) => pathname === '/');
  });
}

test('an address that was used once says so and leads on', async ({ page, allowFailures }) => {
  allowFailures.value = true;
  await signOut(page);
  await page.goto(`/invitation#${'A'.repeat(43)}`);
  await expect(page.getByText('Dieser Code gilt nicht oder nicht mehr')).toBeVisible();
  await expect(page.getByText('Bitten Sie Ihre Verwaltung um einen neuen.')).toBeVisible();
});

test('whoever forgot the password is told the same, whether there is such an account', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'asks for real');
  await signOut(page);
  await page.goto('/sign-in');
  await settled(page);
  await page.getByRole('link', { name: 'Passwort vergessen?' }).click();
  await page.getByRole('button', { name: 'Neues Passwort anfordern' }).click();
  await expect(page.getByText('Bitte geben Sie Ihren Anmeldenamen ein.')).toBeVisible();
  await page.getByLabel('Anmeldename').fill('niemand@pruefsee.example');
  await page.getByRole('button', { name: 'Neues Passwort anfordern' }).click();
  await expect(page.getByText('Wenn es dieses Konto gibt, ist eine Nachricht unterwegs')).toBeVisible();
});
