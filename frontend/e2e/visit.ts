// SPDX-License-Identifier: GPL-3.0-or-later
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

export const EMPLOYEE = 'lisa.mertens@quellenrode.example';
/** Works and aims where the words are longest. */
export const LONG_WORDS = 'miriam.vogelsang@eschenbrueck.example';
/** Lisa Mertens reports to her. */
export const SUPERIOR = 'margit.loescher@quellenrode.example';
export const PLATFORM_ADMIN = 'betrieb@kommunalcampus.example';
export const HR = 'corinna.froehlich@quellenrode.example';
export const PROVIDER = 'kurse@verwaltungsakademie-mittelland.example';
export const PASSWORD = process.env.KOMMUNALCAMPUS_PASSWORD ?? 'Musterstadt-2026!';

/** Whether the visited installation holds the sample world, and not the few sample answers. */
export const HAS_SAMPLE_WORLD = process.env.KOMMUNALCAMPUS_URL !== undefined;

const SIGNED_OUT = /status of 401/;
const FAILED = /^Failed to load resource/;

interface Fixtures {
  /** What the browser complained about. Every test must leave it empty. */
  complaints: string[];
  /** Answers of 401 the test brings about on purpose, beyond asking who is signed in. */
  allowSignedOut: { value: boolean };
  /** Requests the test makes fail on purpose. */
  allowFailures: { value: boolean };
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  allowSignedOut: async ({}, use) => use({ value: false }),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  allowFailures: async ({}, use) => use({ value: false }),
  complaints: [
    async ({ page, allowSignedOut, allowFailures }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        const expected =
          (allowFailures.value && FAILED.test(message.text())) ||
          (SIGNED_OUT.test(message.text()) &&
            (allowSignedOut.value || message.location().url.endsWith('/api/v1/session')));
        if ((message.type() === 'error' || message.type() === 'warning') && !expected) {
          complaints.push(`${message.type()}: ${message.text()}`);
        }
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          // The browser prints a violation of its own; this one names where it came from.
          throw new Error(`CSP ${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`);
        });
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Signs in by the form, from whatever state the last visit left. */
export async function signIn(page: Page, login: string = EMPLOYEE): Promise<void> {
  await signOut(page);
  await page.goto('/sign-in');
  await page.getByLabel('Anmeldename').fill(login);
  await page.getByLabel('Passwort').fill(PASSWORD);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page).toHaveURL('/');
  // The address changes before the page does.
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeHidden();
  await settled(page);
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/how-we-rank');
  await settled(page);
  const menu = page.getByRole('button', { name: /^(Konto von|Menü)/ });
  if ((await menu.count()) === 0) {
    return;
  }
  await menu.filter({ visible: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  const leave = page.getByRole('menuitem', { name: 'Abmelden' });
  if ((await leave.count()) > 0) {
    await leave.click();
    await expect(page).toHaveURL('/sign-in');
  } else {
    await page.keyboard.press('Escape');
  }
}

/** Ends the session behind the page's back, as after half an hour without a request. */
export async function endSession(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
    await fetch('/api/v1/session', {
      method: 'DELETE',
      headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
    });
  });
}

/** Waits until the page has its heading and no request is open. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Titles with their match, in order: what a change of the profile must change. */
export async function proposals(page: Page): Promise<string[]> {
  const cards = page.getByRole('article');
  await expect(cards.first()).toBeVisible();
  return (await cards.allInnerTexts()).map((text) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' '));
}
