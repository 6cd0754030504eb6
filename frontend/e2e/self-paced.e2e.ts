// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, HAS_SAMPLE_WORLD, settled, signIn, test } from './visit';

for (const width of [360, 1280]) {
  test(`begin a self-paced course and note its end at ${width} px`, async ({ page, context, baseURL }) => {
    // The provider's page is not ours to visit.
    await context.route(
      (url) => url.origin !== new URL(baseURL ?? '').origin,
      (route) => route.fulfill({ contentType: 'text/html', body: '<title>Kurs</title>' }),
    );
    await page.setViewportSize({ width, height: 800 });
    await signIn(page);
    await page.goto('/courses?format=SELF_STUDY');
    await settled(page);
    const first = page.getByRole('article').first().getByRole('heading').getByRole('link');
    const title = (await first.innerText()).replaceAll('\u00ad', '');
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const path = new URL(page.url()).pathname;

    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: /^(Jetzt beginnen|Weiterlernen)/ }).click();
    await (await opened).close();
    await expect(page.getByText(/^Begonnen am \d\d\.\d\d\.\d{4}/)).toBeVisible();

    const panel = page.getByRole('region', { name: 'Abgeschlossen?' });
    await panel.getByRole('button', { name: 'Als abgeschlossen notieren' }).click();
    await panel.getByRole('button', { name: 'Notieren' }).click();
    try {
      await expect(panel.getByText(/^Abgeschlossen am/)).toBeVisible();
      await expect(panel.getByText(/Das ist Ihre eigene Angabe/)).toBeVisible();
      await expect(panel.getByText('Können Sie jetzt mehr?')).toBeVisible();
      if (HAS_SAMPLE_WORLD) {
        await expect(page.getByText('Sie haben dieses Angebot schon abgeschlossen.')).toBeVisible();
        await page.goto('/courses?format=SELF_STUDY');
        await settled(page);
        await expect(page.getByRole('article').getByRole('link', { name: title, exact: true })).toHaveCount(
          0,
        );
      }
    } finally {
      await page.goto(path);
      await settled(page);
      await panel.getByRole('button', { name: 'Angabe zurücknehmen' }).click();
      await expect(panel.getByRole('button', { name: 'Als abgeschlossen notieren' })).toBeVisible();
    }
  });
}
