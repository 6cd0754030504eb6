// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { EMPLOYEE, expect, PASSWORD, settled, signIn, signOut, test } from './visit';

/** Presses Tab until the focus is where it should be; fails when it never gets there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : '';
      return `${element?.getAttribute('aria-label') ?? ''} ${label ?? ''} ${element?.textContent ?? ''}`;
    });
    if (name.test(focused)) {
      return;
    }
  }
  throw new Error(`no Tab leads to ${name}`);
}

test('sign in and search with the keyboard alone', async ({ page }) => {
  await signOut(page);
  await page.goto('/');
  await settled(page);
  await expect(page.getByLabel('Anmeldename')).toBeFocused();
  await page.keyboard.type(EMPLOYEE);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/');
  // The address changes before the page does; only then the focus stands at the content.
  await expect(page.getByRole('heading', { level: 1, name: 'Was möchten Sie lernen?' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, /Thema, Aufgabe/);
  await page.keyboard.type('daten');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/courses?text=daten');
  await expect(page.getByRole('heading', { level: 1, name: /Angebot/ })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, /^\s*Thema, Aufgabe/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('pass');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][data-focused]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/text=/);
});

test('the first Tab skips to the content', async ({ page }) => {
  await signIn(page);
  await page.goto('/courses');
  await settled(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
