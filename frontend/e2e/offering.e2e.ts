// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { EMPLOYEE, expect, HAS_SAMPLE_WORLD, PROVIDER, settled, signIn, test } from './visit';

/** From the request for publishing to the first answer that holds the offer. */
const SOON_MS = 1_000;

async function firstTuesday(page: Page): Promise<void> {
  const next = new Date();
  next.setUTCFullYear(next.getUTCFullYear() + 1, 1, 1);
  const day = String(next.getUTCDate()).padStart(2, '0');
  const month = String(next.getUTCMonth() + 1).padStart(2, '0');
  await page
    .getByRole('dialog')
    .getByRole('group', { name: 'Ab dem' })
    .getByRole('spinbutton')
    .first()
    .click();
  await page.keyboard.type(`${day}${month}${next.getUTCFullYear()}`);
}

async function kept(page: Page): Promise<void> {
  await expect(page.getByText(/^Gespeichert um/)).toBeVisible();
}

for (const width of [360, 1280]) {
  test(`a provider writes an offer with a series of dates, and staff find it, ${width} px`, async ({
    page,
  }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'publishes for real');
    const title = `Zettelkunde ${width} ${Date.now() % 100_000}`;
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, PROVIDER);
    await page.goto('/my-offers');
    await settled(page);
    await page.getByRole('button', { name: 'Neues Angebot' }).click();
    await page.waitForURL(/\/my-offers\/./);
    await page.getByLabel('Titel').fill(title);
    await kept(page);

    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    const missing = page.getByRole('alert').filter({ hasText: 'Zum Veröffentlichen fehlt noch etwas' });
    await expect(missing).toBeFocused();
    await missing.getByRole('link', { name: /^Beschreibung/ }).click();
    await expect(page.getByLabel('Beschreibung')).toBeFocused();
    await page.keyboard.type('Ein Vormittag über Zettel, Listen und Vermerke.');
    await page.getByLabel('Was die Teilnehmenden danach können').fill('Sie halten Ordnung in Vermerken.');

    await page.getByRole('combobox', { name: 'Kompetenz hinzufügen' }).click();
    await page.getByRole('combobox', { name: 'Kompetenz hinzufügen' }).fill('Protokoll');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('button', { name: /entfernen$/ })).toHaveCount(1);

    await page.getByLabel('Format', { exact: true }).selectOption({ label: 'Seminar' });
    await page.getByLabel('Lernstunden').fill('drei');
    await expect(page.getByText(/Bitte eine Zahl/)).toBeVisible();
    await page.getByLabel('Lernstunden').fill('3,5');
    await page.getByLabel('Nachweis', { exact: true }).selectOption('yes');

    await page.getByRole('radio', { name: /Mit festen Terminen/ }).check({ force: true });
    await page.getByRole('button', { name: 'Termine nach einer Regel' }).click();
    const series = page.getByRole('dialog');
    await firstTuesday(page);
    await series.getByRole('checkbox', { name: 'Dienstag' }).check({ force: true });
    await series.getByLabel('Ort').fill('Auental');
    await series.getByRole('button', { name: 'Termine zeigen' }).click();
    await series.getByRole('button', { name: /Termine? übernehmen/ }).click();
    await expect(series).toHaveCount(0);
    await expect(page.getByText(/, 09:00 bis 12:00 Uhr/).first()).toBeVisible();

    await page.getByRole('radio', { name: /^Kostet/ }).check({ force: true });
    await page.getByLabel('Preis in Euro').fill('180');
    await page.getByLabel('Der Preis ist').selectOption('net');
    await page.getByLabel('Umsatzsteuer').selectOption('19');
    await page.getByRole('button', { name: 'Vorschau' }).click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByText('Veröffentlicht. Beschäftigte finden das Angebot jetzt.')).toBeVisible();
    const publishedAt = Date.now();

    await signIn(page, EMPLOYEE);
    await expect
      .poll(
        async () => (await page.request.get(`/api/v1/matches?text=${encodeURIComponent(title)}`)).text(),
        {
          timeout: SOON_MS + Math.max(0, publishedAt - Date.now()) + 4_000,
          intervals: [50],
        },
      )
      .toContain(title);
    await page.goto(`/courses?text=${encodeURIComponent(title)}`);
    await settled(page);
    await page.getByRole('article').first().getByRole('link', { name: title }).click();
    await expect(page.getByText(/214,20/).first()).toBeVisible();
  });

  test(`what is written in one window is not written over in another, ${width} px`, async ({
    page,
    context,
  }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'writes for real');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, PROVIDER);
    await page.goto('/my-offers');
    await settled(page);
    await page.getByRole('button', { name: 'Neues Angebot' }).click();
    await page.waitForURL(/\/my-offers\/./);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel('Titel').fill('Aus dem anderen Fenster');
    await kept(other);
    await page.getByLabel('Titel').fill('Aus diesem Fenster');
    await expect(page.getByRole('alert')).toContainText('In einem anderen Fenster wurde weitergeschrieben');
    await other.getByRole('button', { name: 'Entwurf löschen' }).click();
    await other.waitForURL(/\/my-offers$/);
  });
}
