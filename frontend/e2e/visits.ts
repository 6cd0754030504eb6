// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { EMPLOYEE, expect, PLATFORM_ADMIN, PROVIDER, settled } from './visit';

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

/** Every page, in every state that looks different: what is checked for barriers and drawn as a screenshot. */
export const VISITS: Visit[] = [
  { name: 'sign-in', account: null, open: (page) => page.goto('/sign-in') },
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
  { name: 'not-found', account: EMPLOYEE, open: (page) => page.goto('/gibt-es-nicht') },
  { name: 'start-admin', account: PLATFORM_ADMIN, open: (page) => page.goto('/') },
  { name: 'imports', account: PLATFORM_ADMIN, open: (page) => page.goto('/imports') },
  { name: 'feedback-received', account: PLATFORM_ADMIN, open: (page) => page.goto('/feedback/received') },
  { name: 'my-offers', account: PROVIDER, open: (page) => page.goto('/my-offers') },
];

/** Whom the visits belong to. */
export const ACCOUNTS = [...new Set(VISITS.map(({ account }) => account))];
