// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, PROVIDER, settled, signIn, test } from './visit';

test.use({ viewport: { width: 360, height: 800 } });

test('the way to begin stays in view and covers neither foot nor focus', async ({ page }) => {
  await signIn(page);
  await page.goto('/courses?format=SELF_STUDY');
  await settled(page);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  const begin = page.getByRole('link', { name: 'Jetzt beginnen' });
  await expect(begin).toBeInViewport({ ratio: 1 });
  const note = page.getByText('Freie Software unter GPL-3.0-or-later');
  await note.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 10_000);
  await expect(begin).toBeInViewport({ ratio: 1 });
  await expect(note).toBeInViewport({ ratio: 1 });
  const [bar, foot] = [await begin.boundingBox(), await note.boundingBox()];
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test("a provider's offers show every value", async ({ page }) => {
  await signIn(page, PROVIDER);
  await page.goto('/my-offers');
  await settled(page);
  const row = page.getByRole('table', { name: 'Veröffentlichte Angebote' }).getByRole('row').nth(1);
  for (const cell of await row.locator('th, td').all()) {
    await cell.scrollIntoViewIfNeeded();
    await expect(cell).toBeInViewport({ ratio: 1 });
    expect((await cell.innerText()).trim()).not.toBe('');
  }
  await expect(row).toContainText('Nächster Termin');
});
