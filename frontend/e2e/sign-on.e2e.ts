// SPDX-License-Identifier: GPL-3.0-or-later
import { createServer } from 'node:net';
import type { Page } from '@playwright/test';
import { barriers, sidewaysOverflow } from './barriers';
import { CLIENT, type Keycloak, keycloakHome, SECRET, startKeycloak, USER_PASSWORD } from './keycloak';
import {
  expect,
  HAS_SAMPLE_WORLD,
  HR_OF_ESCHENBRUECK,
  settled,
  signIn,
  signOut,
  TENANT_ADMIN,
  test,
} from './visit';

const home = keycloakHome();
const NUMBER = `48${String(Date.now()).slice(-6)}`;

let keycloak: Keycloak;

test.skip(
  !HAS_SAMPLE_WORLD || home === undefined,
  'needs the Keycloak that the tests of the server unpacked',
);

// The second follows what the first set.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(150_000);
  keycloak = await startKeycloak(home ?? '', await freePort(), NUMBER);
});

test.afterAll(() => keycloak.stop());

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function saveDirectory(page: Page): Promise<void> {
  await page.goto('/directory');
  await settled(page);
  const field = (name: string | RegExp) => page.getByRole('textbox', { name });
  const save = page.getByRole('button', { name: 'Prüfen und speichern' });
  await field(/^Adresse des Anmeldedienstes/).fill(`${keycloak.issuer}-nirgends`);
  await field('Kennung der Anwendung (Client ID)').fill(CLIENT);
  await page.getByLabel('Geheimnis der Anwendung (Client Secret)').fill(SECRET);
  await save.click();
  await expect(page.getByText('Bitte füllen Sie dieses Feld aus.')).toBeVisible();
  await field(/^Wo steht das im Ausweis/).fill('personnel_number');
  await save.click();
  await expect(page.getByText('Unter dieser Adresse meldet sich kein Anmeldedienst')).toBeVisible();
  await expect(field(/^Adresse des Anmeldedienstes/)).toBeFocused();
  await field(/^Adresse des Anmeldedienstes/).fill(keycloak.issuer);
  await page.locator('label', { hasText: 'bekommt beim ersten Anmelden eines' }).click();
  await save.click();
  await expect(page.getByText('Gespeichert. Der Anmeldedienst antwortet.')).toBeVisible();
}

async function signOnAs(page: Page, administration: string): Promise<void> {
  await page.goto('/sign-in');
  await settled(page);
  await page.getByRole('link', { name: 'Mit dem Konto Ihrer Verwaltung anmelden' }).click();
  await page.getByRole('button', { name: 'Weiter zu Ihrer Verwaltung' }).click();
  await expect(page.getByText('Bitte geben Sie an, zu welcher Verwaltung Sie gehören.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Ihre Verwaltung' }).fill(administration);
  await page.getByRole('button', { name: 'Weiter zu Ihrer Verwaltung' }).click();
}

/** Keycloak's own page, in whatever language it speaks. */
async function fillIn(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(USER_PASSWORD);
  await page.locator('#kc-login').click();
}

test('a person of the staff list comes in by the Keycloak of the administration and gets an account', async ({
  page,
  allowFailures,
}) => {
  test.setTimeout(120_000);
  allowFailures.value = true;
  await signIn(page, HR_OF_ESCHENBRUECK);
  await page.goto('/staff');
  await settled(page);
  await page.getByRole('button', { name: 'Person aufnehmen' }).click();
  await page.getByRole('textbox', { name: 'Vorname' }).fill('Jo');
  await page.getByRole('textbox', { name: 'Nachname' }).fill('Anmelder');
  await page.getByRole('textbox', { name: 'Personalnummer', exact: true }).fill(NUMBER);
  await page.getByRole('button', { name: 'Speichern' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await signIn(page, TENANT_ADMIN);
  await saveDirectory(page);
  await signOut(page);

  await page.setViewportSize({ width: 360, height: 800 });
  await signOnAs(page, 'gibt-es-nicht');
  await expect(page.getByText('Unter diesem Namen gibt es hier keine Anmeldung.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.getByRole('textbox', { name: 'Ihre Verwaltung' }).fill('eschenbrueck');
  await page.getByRole('button', { name: 'Weiter zu Ihrer Verwaltung' }).click();
  await fillIn(page, NUMBER);
  await page.waitForURL(({ pathname }) => pathname === '/');
  await settled(page);
  const { login, roles } = await (await page.request.get('/api/v1/session')).json();
  expect({ login, roles }).toEqual({ login: `${NUMBER}@eschenbrueck`, roles: ['EMPLOYEE'] });
  await page.goto('/profile');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Mein Profil' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('whoever is not in the staff list gets no account though Keycloak knows him', async ({
  page,
  allowFailures,
}) => {
  allowFailures.value = true;
  await signOut(page);
  await signOnAs(page, 'eschenbrueck');
  await fillIn(page, '4712');
  await expect(page.getByText('Für Sie gibt es hier noch kein Konto')).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);

  await signIn(page, TENANT_ADMIN);
  await page.goto('/directory');
  await settled(page);
  await page.getByRole('button', { name: 'Anmeldung über das Verzeichnis entfernen' }).click();
  await expect(page.getByText('Die Anmeldung über das Verzeichnis ist entfernt.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Adresse des Anmeldedienstes/ })).toHaveValue('');
});
