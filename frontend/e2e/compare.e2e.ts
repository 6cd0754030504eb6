// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, SUPERIOR, settled, signIn, test } from './visit';

for (const width of [360, 1280]) {
  test(`compare courses from the results at ${width} px`, async ({ page, allowFailures }) => {
    await page.setViewportSize({ width, height: 800 });
    await signIn(page);
    await page.goto('/courses');
    await settled(page);
    const cards = page.getByRole('article');
    for (const index of [0, 1, 2, 3]) {
      await cards
        .nth(index)
        .getByRole('button', { name: /^Vergleichen/ })
        .click();
    }
    await cards
      .nth(4)
      .getByRole('button', { name: /^Vergleichen/ })
      .click();
    await expect(cards.nth(4).getByText(/Es stehen schon 4 Angebote im Vergleich/)).toBeVisible();
    await cards
      .nth(3)
      .getByRole('button', { name: /^Im Vergleich/ })
      .click();

    const tray = page.getByRole('region', { name: 'Ihr Vergleich' });
    await expect(tray).toContainText('3 von 4 Angeboten gewählt');
    await tray.getByRole('link', { name: 'Vergleich öffnen' }).click();
    await expect(page).toHaveURL(/\/compare\?course=.+&course=.+&course=/);
    const table = page.getByRole('table', { name: 'Angebote im Vergleich' });
    await expect(table.getByRole('columnheader', { includeHidden: true })).toHaveCount(4);

    // Only what differs, each row said in words.
    const rows = table.getByRole('row', { includeHidden: true });
    const all = await rows.count();
    await page.getByText('Nur Unterschiede').click();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await expect(table.getByText('≠ unterschiedlich').first()).toBeVisible();
    await page.getByText('Nur Unterschiede').click();

    // The address alone brings it back, and tells of a course that is not there.
    const address = page.url();
    allowFailures.value = true;
    await page.goto(`${address.replace(/&course=[^&]*$/, '')}&course=gibt-es-nicht`);
    await settled(page);
    await expect(page.getByText('Ein Angebot gibt es hier nicht')).toBeVisible();
    await page.goBack();
    await expect(table.getByRole('columnheader', { includeHidden: true })).toHaveCount(4);

    // On paper: the table with its address, and nothing that can only be pressed.
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^Stand .* · http/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
    await expect(page.getByRole('banner')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    await page
      .getByRole('button', { name: /^Herausnehmen/ })
      .first()
      .click();
    await expect(table.getByRole('columnheader', { includeHidden: true })).toHaveCount(3);
  });
}

test('the tray is this account’s alone', async ({ page }) => {
  await signIn(page);
  await page.goto('/courses');
  await settled(page);
  await page
    .getByRole('button', { name: /^Vergleichen/ })
    .first()
    .click();
  const tray = page.getByRole('region', { name: 'Ihr Vergleich' });
  await expect(tray).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(tray).toBeVisible();
  await signIn(page, SUPERIOR);
  await page.goto('/courses');
  await settled(page);
  await expect(tray).toBeHidden();
});
