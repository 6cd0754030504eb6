// SPDX-License-Identifier: GPL-3.0-or-later
import { createHmac } from 'node:crypto';
import { expect, HAS_SAMPLE_WORLD, settled, signIn, signInByForm, signOut, test } from './visit';

const STEP_S = 30;
/** Nobody else's visits sign in as this person. */
const WHO = 'sueleyman.oeztuerk@eschenbrueck.example';

function fromBase32(text: string): Buffer {
  const bits = [...text]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** What an authenticator app shows (RFC 6238). */
function appCode(secret: string, steps: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_S) + steps));
  const hash = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('an app is set up, asked for at the next sign-in, and taken out', async ({ page, allowFailures }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'signs in for real');
  allowFailures.value = true;
  await signIn(page, WHO);
  await page.goto('/account');
  await settled(page);
  await page.getByRole('button', { name: 'App einrichten' }).click();
  await expect(page.getByRole('img', { name: 'QR-Code für die App' })).toBeVisible();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '');
  await page.getByLabel('Code aus der App').fill('000000');
  await page.getByRole('button', { name: 'Einrichten', exact: true }).click();
  await expect(page.getByText('Dieser Code stimmt nicht, oder er wurde schon benutzt.')).toBeVisible();
  await page.getByLabel('Code aus der App').fill(appCode(secret, -1));
  await page.getByRole('button', { name: 'Einrichten', exact: true }).click();
  await expect(page.getByText('Der zweite Faktor ist eingerichtet')).toBeVisible();
  await expect(page.getByText(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)).toHaveCount(10);
  await page.getByRole('button', { name: 'Ich habe die Codes aufbewahrt' }).click();
  await expect(page.getByText(/10 Notfall-Codes übrig/)).toBeVisible();

  await signOut(page);
  await page.goto('/sign-in');
  await settled(page);
  await page.getByLabel('Anmeldename').fill(WHO);
  await page.getByLabel('Passwort').fill(process.env.KOMMUNALCAMPUS_PASSWORD ?? 'Musterstadt-2026!');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Noch ein Code' })).toBeVisible();
  await page.goto('/courses');
  await expect(page.getByRole('heading', { level: 1, name: 'Noch ein Code' })).toBeVisible();
  await page.getByLabel('Code', { exact: true }).fill(appCode(secret, 0));
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname === '/courses');

  await page.goto('/account');
  await settled(page);
  await page.getByRole('button', { name: 'App entfernen' }).click();
  await page.getByLabel('Code', { exact: true }).fill(appCode(secret, 1));
  await page.getByRole('button', { name: 'App jetzt entfernen' }).click();
  await expect(page.getByText('Die App ist entfernt.')).toBeVisible();
  await signOut(page);
  await signInByForm(page, WHO);
});
