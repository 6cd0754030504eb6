// SPDX-License-Identifier: GPL-3.0-or-later
import { test as base, expect, type Page, type Request } from '@playwright/test';

export { expect };

export const EMPLOYEE = 'lisa.mertens@quellenrode.example';
/** Works and aims where the words are longest. */
export const LONG_WORDS = 'miriam.vogelsang@eschenbrueck.example';
/** Lisa Mertens reports to her. */
export const SUPERIOR = 'margit.loescher@quellenrode.example';
export const PLATFORM_ADMIN = 'betrieb@kommunalcampus.example';
export const TENANT_ADMIN = 'sueleyman.oeztuerk@eschenbrueck.example';
export const HR = 'corinna.froehlich@quellenrode.example';
export const HR_OF_ESCHENBRUECK = 'katrin.sauerwein@eschenbrueck.example';
export const PROVIDER = 'kurse@verwaltungsakademie-mittelland.example';
export const PASSWORD = process.env.KOMMUNALCAMPUS_PASSWORD ?? 'Musterstadt-2026!';

/** Whether the visited installation holds the sample world, and not the few sample answers. */
export const HAS_SAMPLE_WORLD = process.env.KOMMUNALCAMPUS_URL !== undefined;

const SIGNED_OUT = /status of 401/;
const FAILED = /^Failed to load resource/;

const SESSION = '/api/v1/session';

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
      watch(page);
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

/** Proves that a request is ours, as the page does: by the cookie's value in a header. */
async function token(page: Page): Promise<Record<string, string>> {
  const find = async () => (await page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN');
  if ((await find()) === undefined) {
    await page.request.get(SESSION);
  }
  return { 'X-XSRF-TOKEN': decodeURIComponent((await find())?.value ?? '') };
}

/** Signs in, from whatever state the last visit left, and opens the start; by the form only `session.e2e.ts` does. */
export async function signIn(page: Page, login: string = EMPLOYEE): Promise<void> {
  await signOut(page);
  const answer = await page.request.post(SESSION, {
    data: { login, password: PASSWORD },
    headers: await token(page),
  });
  expect(answer.status(), `${login} signs in`).toBeLessThan(300);
  await page.goto('/');
  await settled(page);
}

export async function signOut(page: Page): Promise<void> {
  await page.request.delete(SESSION, { headers: await token(page) });
}

/** Ends the session behind the page's back, as after half an hour without a request. */
export async function endSession(page: Page): Promise<void> {
  await signOut(page);
}

/** As a person does it, so that other tabs hear of it. */
export async function signInByForm(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Anmeldename').fill(login);
  await page.getByLabel('Passwort').fill(PASSWORD);
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
  await expect(page).toHaveURL('/');
  // The address changes before the page does.
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeHidden();
  await settled(page);
}

export async function signOutByMenu(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^(Konto von|Menü)/ })
    .filter({ visible: true })
    .click();
  await page.getByRole('menuitem', { name: 'Abmelden' }).click();
  await expect(page).toHaveURL('/sign-in');
}

/** How long no request may come for a page to count as quiet; Playwright's own half second adds up to minutes. */
const QUIET_MS = 150;

interface Traffic {
  open: Set<Request>;
  changedAt: number;
}

const traffic = new WeakMap<Page, Traffic>();

function watch(page: Page): Traffic {
  const seen: Traffic = { open: new Set(), changedAt: Date.now() };
  const end = (request: Request) => {
    seen.open.delete(request);
    seen.changedAt = Date.now();
  };
  page.on('request', (request) => {
    seen.open.add(request);
    seen.changedAt = Date.now();
  });
  // A refusal that nobody reads never finishes.
  page.on('response', (response) => {
    if (!response.ok()) {
      end(response.request());
    }
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  traffic.set(page, seen);
  return seen;
}

/** Waits until no request of the page is open and none follows. */
export async function quiet(page: Page): Promise<void> {
  const seen = traffic.get(page);
  if (seen === undefined) {
    // What it asked for before it was watched is not counted.
    watch(page);
    await page.waitForLoadState('networkidle');
    return;
  }
  const asked = Date.now();
  const isQuiet = () => seen.open.size === 0 && Date.now() - Math.max(asked, seen.changedAt) >= QUIET_MS;
  await expect.poll(isQuiet, { message: 'no request is open', intervals: [50] }).toBe(true);
}

/** Waits until the page has its heading, no request is open, and all that was answered is drawn. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await quiet(page);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Titles with their match, in order: what a change of the profile must change. */
export async function proposals(page: Page): Promise<string[]> {
  const cards = page.getByRole('article');
  await expect(cards.first()).toBeVisible();
  return (await cards.allInnerTexts()).map((text) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' '));
}
