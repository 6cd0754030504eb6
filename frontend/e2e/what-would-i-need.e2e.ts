// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, HAS_SAMPLE_WORLD, settled, signIn, test } from './visit';

for (const width of [360, 1280]) {
  test(`what would I need for a job role at ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'the sample answers know one role only');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, 'anna.bergmann@eschenbrueck.example');
    await page.goto('/profile');
    await settled(page);
    await page.getByRole('link', { name: 'Stellen vergleichen' }).click();
    const search = page.getByRole('combobox', { name: 'Stelle wählen' });
    await search.fill('wohngeld');
    await page.getByRole('option', { name: 'Sachbearbeitung Wohngeld' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sachbearbeitung Wohngeld' })).toBeVisible();
    await expect(page.getByText(/Sie decken \d+\s% dieser Stelle ab/)).toBeVisible();
    await page.getByRole('button', { name: 'So wird gerechnet' }).click();
    await expect(page.getByText(/^Summe: \d+\s% gedeckt/)).toBeVisible();

    const offers = page.getByRole('link', { name: /^\d+ Angebote? ansehen/ }).first();
    const count = /^\d+/.exec((await offers.textContent()) ?? '')?.[0];
    await offers.click();
    await expect(page.getByRole('heading', { name: new RegExp(`^${count} Angebote?$`) })).toBeVisible();
    await page.goBack();

    await page.getByRole('button', { name: 'Als Ziel setzen' }).click();
    await expect(page.getByText('Ihr Ziel', { exact: true })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Nicht mehr mein Ziel' }).click();
    await expect(page.getByRole('button', { name: 'Als Ziel setzen' })).toBeVisible();
  });
}

test('a role that is not there says so', async ({ page, complaints }) => {
  await signIn(page);
  await page.goto('/profile/roles/gibt-es-nicht');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The browser reports the answer of 404 by itself.
  complaints.splice(0);
});
