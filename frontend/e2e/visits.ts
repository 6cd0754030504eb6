// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import {
  EMPLOYEE,
  expect,
  HR,
  HR_OF_ESCHENBRUECK,
  PLATFORM_ADMIN,
  PROVIDER,
  SUPERIOR,
  settled,
  TENANT_ADMIN,
} from './visit';

export interface Visit {
  name: string;
  account: string | null;
  open: (page: Page) => Promise<unknown>;
}

async function firstCourse(page: Page, search: string): Promise<void> {
  await page.goto(`/courses?${search}`);
  await settled(page);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/courses\/./);
  // The address changes before the page does.
  await expect(page.getByRole('heading', { level: 1, name: /Angebot/ })).toHaveCount(0);
}

async function openWishes(page: Page): Promise<void> {
  await page.goto('/profile');
  await settled(page);
  await page.getByRole('button', { name: 'Wünsche ändern' }).click();
}

async function sendNothing(page: Page): Promise<void> {
  await page.goto('/feedback');
  await settled(page);
  await page.getByRole('button', { name: 'Absenden' }).click();
}

async function shortlistWithOne(page: Page): Promise<void> {
  await page.goto('/courses');
  await settled(page);
  const keep = page.getByRole('button', { name: /^(Merken|Gemerkt)/ }).first();
  if ((await keep.innerText()).startsWith('Merken')) {
    await keep.click();
    await settled(page);
  }
  await page.goto('/shortlist');
}

async function compareTwo(page: Page): Promise<void> {
  await page.goto('/courses');
  await settled(page);
  const links = page.getByRole('article').getByRole('heading').getByRole('link');
  const [one, other] = await links.evaluateAll((all) =>
    all.slice(0, 2).map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1)),
  );
  await page.goto(`/compare?course=${one}&course=${other}`);
}

async function pasteAPage(page: Page): Promise<void> {
  await page.goto('/welcome?step=tasks');
  await settled(page);
  await page.getByLabel('Was machen Sie, was möchten Sie?').fill('Akte '.repeat(10_000));
}

async function nearestRole(page: Page): Promise<void> {
  await page.goto('/profile/roles');
  await settled(page);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/\/profile\/roles\/./);
  await settled(page);
  await page.getByRole('button', { name: 'So wird gerechnet' }).click();
}

/** One that is published already, so that each state of the page is there. */
async function openAnOffer(page: Page): Promise<void> {
  await page.goto('/my-offers');
  await settled(page);
  await page
    .getByRole('button', { name: /bearbeiten$/ })
    .first()
    .click();
  await page.waitForURL(/\/my-offers\/./);
  // What was pressed is still announced: the page is looked at without.
  await page.reload();
}

async function openMySearches(page: Page): Promise<void> {
  await page.goto('/courses?text=recht');
  await settled(page);
  await page.getByRole('button', { name: 'Meine Suchen' }).click();
  await page.getByRole('heading', { name: 'Zuletzt gesucht' }).waitFor();
}

/** As after a password where an app is set up: what the session lacks comes with the session. */
async function askedForACode(page: Page): Promise<void> {
  await page.route(
    '**/api/v1/session',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), secondFactor: 'CODE' } });
    },
    { times: 1 },
  );
  await page.goto('/second-factor');
  await page.getByRole('heading', { name: 'Noch ein Code' }).waitFor();
}

/** Every page, in every state that looks different: what is checked for barriers and drawn as a screenshot. */
export const VISITS: Visit[] = [
  { name: 'sign-in', account: null, open: (page) => page.goto('/sign-in') },
  { name: 'sign-on', account: null, open: (page) => page.goto('/sign-on') },
  { name: 'signed-on', account: null, open: (page) => page.goto('/signed-on/quellenrode') },
  { name: 'invitation', account: null, open: (page) => page.goto('/invitation') },
  { name: 'forgotten-password', account: null, open: (page) => page.goto('/forgotten-password') },
  { name: 'setup', account: null, open: (page) => page.goto('/setup') },
  { name: 'how-we-rank', account: null, open: (page) => page.goto('/how-we-rank') },
  { name: 'accessibility', account: null, open: (page) => page.goto('/accessibility') },
  { name: 'feedback', account: null, open: (page) => page.goto('/feedback?from=%2Fcourses') },
  { name: 'feedback-missing', account: null, open: sendNothing },
  { name: 'start', account: EMPLOYEE, open: (page) => page.goto('/') },
  { name: 'results', account: EMPLOYEE, open: (page) => page.goto('/courses') },
  {
    name: 'results-none',
    account: EMPLOYEE,
    open: (page) => page.goto('/courses?text=quastenflosser&format=SEMINAR'),
  },
  { name: 'course-dated', account: EMPLOYEE, open: (page) => firstCourse(page, 'format=ONLINE_SEMINAR') },
  { name: 'course-self-paced', account: EMPLOYEE, open: (page) => firstCourse(page, 'format=SELF_STUDY') },
  { name: 'profile', account: EMPLOYEE, open: (page) => page.goto('/profile') },
  { name: 'profile-wishes', account: EMPLOYEE, open: openWishes },
  {
    name: 'results-filtered',
    account: EMPLOYEE,
    open: (page) => page.goto('/courses?text=recht&price=FREE&duration=TO_4&daysAbsent=NONE'),
  },
  { name: 'shortlist', account: EMPLOYEE, open: shortlistWithOne },
  { name: 'compare', account: EMPLOYEE, open: compareTwo },
  { name: 'compare-none', account: EMPLOYEE, open: (page) => page.goto('/compare') },
  { name: 'welcome-place', account: EMPLOYEE, open: (page) => page.goto('/welcome?step=place') },
  { name: 'welcome-tasks', account: EMPLOYEE, open: (page) => page.goto('/welcome?step=tasks') },
  { name: 'welcome-words-too-long', account: EMPLOYEE, open: pasteAPage },
  { name: 'welcome-confidence', account: EMPLOYEE, open: (page) => page.goto('/welcome?step=confidence') },
  { name: 'welcome-goals', account: EMPLOYEE, open: (page) => page.goto('/welcome?step=goals') },
  { name: 'welcome-times', account: EMPLOYEE, open: (page) => page.goto('/welcome?step=times') },
  { name: 'welcome-result', account: EMPLOYEE, open: (page) => page.goto('/welcome?step=result') },
  { name: 'proposals', account: HR, open: (page) => page.goto('/proposals') },
  { name: 'staff', account: HR, open: (page) => page.goto('/staff') },
  { name: 'colleague', account: HR_OF_ESCHENBRUECK, open: (page) => page.goto('/staff/anna-bergmann') },
  { name: 'staff-file', account: HR, open: (page) => page.goto('/staff/file') },
  { name: 'erasures', account: HR, open: (page) => page.goto('/erasures') },
  { name: 'units', account: HR, open: (page) => page.goto('/units') },
  { name: 'shared-shortlists', account: SUPERIOR, open: (page) => page.goto('/shared-shortlists') },
  { name: 'profile-graph', account: EMPLOYEE, open: (page) => page.goto('/profile?view=graph') },
  { name: 'profile-table', account: EMPLOYEE, open: (page) => page.goto('/profile?view=table') },
  { name: 'profile-nothing', account: EMPLOYEE, open: (page) => page.goto('/profile?area=keiner') },
  { name: 'roles', account: EMPLOYEE, open: (page) => page.goto('/profile/roles') },
  { name: 'role', account: EMPLOYEE, open: nearestRole },
  { name: 'privacy', account: EMPLOYEE, open: (page) => page.goto('/profile/privacy') },
  { name: 'results-map', account: EMPLOYEE, open: (page) => page.goto('/courses?view=map&withinKm=50') },
  { name: 'results-calendar', account: EMPLOYEE, open: (page) => page.goto('/courses?view=calendar') },
  { name: 'results-weights', account: EMPLOYEE, open: (page) => page.goto('/courses?nearWeight=0.5') },
  {
    name: 'results-contradiction',
    account: EMPLOYEE,
    open: (page) => page.goto('/courses?from=2027-03-01&to=2027-01-01&colour=blue'),
  },
  { name: 'results-my-searches', account: EMPLOYEE, open: openMySearches },
  { name: 'not-found', account: EMPLOYEE, open: (page) => page.goto('/gibt-es-nicht') },
  { name: 'start-admin', account: PLATFORM_ADMIN, open: (page) => page.goto('/') },
  { name: 'own-account', account: EMPLOYEE, open: (page) => page.goto('/account') },
  { name: 'directory', account: TENANT_ADMIN, open: (page) => page.goto('/directory') },
  { name: 'scim', account: TENANT_ADMIN, open: (page) => page.goto('/staff/scim') },
  { name: 'second-factor', account: EMPLOYEE, open: askedForACode },
  { name: 'accounts', account: PLATFORM_ADMIN, open: (page) => page.goto('/accounts') },
  { name: 'staff-invitations', account: TENANT_ADMIN, open: (page) => page.goto('/accounts/staff') },
  {
    name: 'provider-applications',
    account: PLATFORM_ADMIN,
    open: (page) => page.goto('/provider-applications'),
  },
  { name: 'providers-join', account: PLATFORM_ADMIN, open: (page) => page.goto('/providers/join') },
  { name: 'agreements', account: TENANT_ADMIN, open: (page) => page.goto('/agreements') },
  { name: 'agreements-read', account: EMPLOYEE, open: (page) => page.goto('/agreements') },
  { name: 'demand-off', account: TENANT_ADMIN, open: (page) => page.goto('/demand') },
  { name: 'audit', account: TENANT_ADMIN, open: (page) => page.goto('/audit') },
  { name: 'mails', account: TENANT_ADMIN, open: (page) => page.goto('/mails') },
  { name: 'tenants', account: PLATFORM_ADMIN, open: (page) => page.goto('/tenants') },
  { name: 'imports', account: PLATFORM_ADMIN, open: (page) => page.goto('/imports') },
  { name: 'feedback-received', account: PLATFORM_ADMIN, open: (page) => page.goto('/feedback/received') },
  { name: 'offer-editor', account: PROVIDER, open: openAnOffer },
  { name: 'offer-reviews', account: TENANT_ADMIN, open: (page) => page.goto('/offer-reviews') },
  { name: 'my-offers', account: PROVIDER, open: (page) => page.goto('/my-offers') },
  { name: 'provider-tokens', account: PROVIDER, open: (page) => page.goto('/provider/tokens') },
];

/** Whom the visits belong to. */
export const ACCOUNTS = [...new Set(VISITS.map(({ account }) => account))];
