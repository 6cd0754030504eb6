// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { EMPLOYEE, expect, HAS_SAMPLE_WORLD, settled, signIn, signOut, test } from './visit';

// Devices bind passkeys to a name, and an address of numbers is none.
test.use({ baseURL: process.env.KOMMUNALCAMPUS_URL?.replace('127.0.0.1', 'localhost') });

/** A device of Chromium's own that checks its person by itself. */
async function plugInDevice(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** The person closes the question, or the finger does not fit. */
    fits: (isUserVerified: boolean) =>
      cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    keys: async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
  };
}

test('a passkey is added, signs in, is renamed and taken away', async ({ page, allowFailures }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'signs for real');
  allowFailures.value = true;
  const device = await plugInDevice(page);
  const name = `Diensthandy ${Date.now()}`;
  await signIn(page);
  await page.goto('/account');
  await settled(page);

  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await expect(page.getByText('Bitte geben Sie dem Passkey einen Namen.')).toBeVisible();
  await page.getByLabel('Name des Passkeys').fill(name);
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await expect(page.getByText('Der Passkey ist gespeichert.')).toBeVisible();
  expect(await device.keys()).toBe(1);

  await signOut(page);
  await page.goto('/sign-in');
  await settled(page);
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/');
  await page.goto('/account');
  await settled(page);
  const item = page.getByRole('listitem').filter({ hasText: name });
  await expect(item.getByText(/zuletzt benutzt/)).toBeVisible();

  await item.getByRole('button', { name: /^Umbenennen/ }).click();
  await item.getByLabel('Name des Passkeys').fill(`${name} neu`);
  await item.getByRole('button', { name: 'Speichern' }).click();
  const renamed = page.getByRole('listitem').filter({ hasText: `${name} neu` });
  await renamed.getByRole('button', { name: /^Entfernen/ }).click();
  await renamed.getByRole('button', { name: 'Jetzt entfernen' }).click();
  await expect(page.getByText('Der Passkey ist entfernt.')).toBeVisible();

  await signOut(page);
  await page.goto('/sign-in');
  await settled(page);
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  await expect(page.getByText('Dieser Passkey öffnet hier kein Konto')).toBeVisible();
});

test('who closes the question of the device is still where he was', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'signs for real');
  const device = await plugInDevice(page);
  await device.fits(false);
  await signIn(page, EMPLOYEE);
  await page.goto('/account');
  await settled(page);
  await page.getByLabel('Name des Passkeys').fill('Tablet');
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click();
  await expect(page.getByText('Abgebrochen. Es wurde nichts gespeichert.')).toBeVisible();
});
