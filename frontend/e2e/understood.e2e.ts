// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, settled, signIn, test } from './visit';

test('search, read what was understood, and ask for just that', async ({ page }) => {
  await signIn(page);
  await page.goto('/courses?text=Pass');
  await settled(page);
  const chip = page.getByRole('main').getByRole('listitem').getByRole('link', { name: /Pass/ }).first();
  await expect(page.getByText('Verstanden als:')).toBeVisible();
  await chip.click();
  await expect(page).toHaveURL(/\/courses\?(competency|jobRole|provider)=/);
  await settled(page);
  await expect(page.getByText('Verstanden als:')).toBeHidden();
});

test('say nothing where nothing is understood', async ({ page }) => {
  await signIn(page);
  await page.goto(`/courses?text=${encodeURIComponent('der die das 🎉')}`);
  await settled(page);
  await expect(page.getByText('Verstanden als:')).toBeHidden();
});
