// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, HAS_SAMPLE_WORLD, settled, signIn, test } from './visit';

test.skip(!HAS_SAMPLE_WORLD, 'the sample answers know no places');

test('place, month, view, day and weights by the keyboard alone', async ({ page }) => {
  await signIn(page);
  await page.goto('/courses');
  await settled(page);

  await page.getByRole('button', { name: /^Ort:/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Überall' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Überall' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/withinKm=50/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Wetterst');
  await expect(page.getByRole('option', { name: 'Wetterstadt' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/placeName=Wetterstadt/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Ort: Wetterstadt/ })).toBeFocused();

  await page.getByRole('group', { name: 'Angebote je Monat' }).getByRole('button').nth(2).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/month=/);
  await page.keyboard.press('Space');
  await expect(page).not.toHaveURL(/month=/);

  await page.getByRole('button', { name: 'Kalender', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=calendar/);
  await page.getByRole('table').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/startsOn=/);
  await expect(page.getByRole('article').first()).toBeVisible();

  await page.getByRole('button', { name: 'Liste', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/view=/);
  await page.getByRole('button', { name: 'Was ist Ihnen wichtig?' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('slider', { name: 'Günstig' }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/priceWeight=1/);
  await page.getByRole('button', { name: 'Zurücksetzen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/priceWeight/);
});
