// SPDX-License-Identifier: GPL-3.0-or-later
import { EMPLOYEE, expect, HAS_SAMPLE_WORLD, PLATFORM_ADMIN, PROVIDER, settled, signIn, test } from './visit';

const NONSENSE = [
  'level=7',
  'foo=bar',
  'cursor=abc',
  'utm_source=rundbrief',
  'format=FOO',
  'maxPrice=-5',
  'from=2027-02-31',
  'sort=FOO',
];

test('an address with unknown keys or values is cleaned and shows the list', async ({ page }) => {
  await signIn(page);
  for (const search of NONSENSE) {
    await test.step(search, async () => {
      await page.goto(`/courses?${search}`);
      await expect(page.getByRole('heading', { level: 1, name: /^\d+ Angebot/ })).toBeVisible();
      await expect(page).toHaveURL('/courses');
      await expect(page.getByRole('button', { name: /entfernen$/ })).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }
  await page.goto('/courses?level=7&format=SELF_STUDY');
  await expect(page).toHaveURL('/courses?format=SELF_STUDY');
  await expect(page.getByRole('button', { name: 'Selbstlernkurs entfernen' })).toBeVisible();
});

test('the page of a course explains the score its card showed', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers rank no text');
  await signIn(page, EMPLOYEE);
  await page.goto('/courses?text=daten');
  await settled(page);
  const card = page.getByRole('article').first();
  const shown = await card.getByText(/% Passung/).innerText();
  await card.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/courses\/[^?]+\?text=daten$/);
  await expect(
    page
      .getByRole('main')
      .getByText(/% Passung$/)
      .first(),
  ).toHaveText(shown);
  await expect(page.getByRole('rowheader', { name: /Passt zum Suchwort/ })).toBeVisible();
});

for (const account of [PROVIDER, PLATFORM_ADMIN]) {
  test(`${account} may look at the catalogue, without a rating of his own`, async ({ page }) => {
    await signIn(page, account);
    await page.getByRole('main').getByRole('link', { name: 'Entdecken' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^\d+ Angebot/ })).toBeVisible();
    await expect(page.getByText(/% Passung/)).toHaveCount(0);
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(/\/courses\/./);
    await expect(page.getByText('Für dieses Konto gibt es keine persönliche Bewertung.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
