// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { expect, HAS_SAMPLE_WORLD, quiet, SUPERIOR, settled, signIn, test } from './visit';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** From whatever an earlier visit left. */
async function emptyList(page: Page): Promise<void> {
  await open(page, '/shortlist');
  const remove = page.getByRole('button', { name: /^Entfernen/ });
  for (let left = await remove.count(); left > 0; left -= 1) {
    await remove.first().click();
    await expect(remove).toHaveCount(left - 1);
  }
  await quiet(page);
}

for (const width of [360, 1280]) {
  test(`keep a course, show it to one's superior, take it back at ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'the sample answers know one account at a time');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page);
    await emptyList(page);
    await expect(page.getByText('Noch nichts gemerkt')).toBeVisible();

    await open(page, '/courses');
    const card = page.getByRole('article').first();
    const title = (await card.getByRole('heading').innerText()).replaceAll('\u00ad', '');
    await card.getByRole('button', { name: /^Merken/ }).click();
    await expect(card.getByRole('button', { name: /^Gemerkt/ })).toBeVisible();
    await quiet(page);

    await open(page, '/');
    await page.getByRole('link', { name: 'Ihre Merkliste (1)' }).click();
    const item = page.getByRole('article').first();
    await expect(item.getByRole('heading')).toHaveText(title);
    await expect(page.getByText(/Nur Sie sehen diese Liste/)).toBeVisible();
    await item.getByText(/^Sichtbar für Margit Löscher/).click();
    await expect(page.getByText(/Margit Löscher sieht ein Angebot/)).toBeVisible();
    await quiet(page);

    await signIn(page, SUPERIOR);
    await open(page, '/shared-shortlists');
    await page.getByRole('button', { name: /^Liste öffnen.*Lisa Mertens/ }).click();
    await expect(page.getByRole('link', { name: title })).toBeVisible();

    await signIn(page);
    await open(page, '/shortlist');
    await page.getByText(/^Sichtbar für Margit Löscher/).click();
    await expect(page.getByText(/Nur Sie sehen diese Liste/)).toBeVisible();
    await quiet(page);
    await page.getByRole('button', { name: /^Entfernen/ }).click();
    await expect(page.getByText('Noch nichts gemerkt')).toBeVisible();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await quiet(page);
    await emptyList(page);

    await signIn(page, SUPERIOR);
    await open(page, '/shared-shortlists');
    await expect(page.getByText('Lisa Mertens')).toHaveCount(0);
  });
}
