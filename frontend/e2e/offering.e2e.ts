// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { expect, HAS_SAMPLE_WORLD, LONG_WORDS, PROVIDER, settled, signIn, test } from './visit';

/** After it was published and somebody else has signed in. */
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
    await page.getByRole('combobox', { name: 'Kompetenz hinzufügen' }).fill('Deeskal');
    await page.getByRole('option', { name: /Deeskal/ }).click();
    await expect(page.getByRole('button', { name: /entfernen$/ })).toHaveCount(1);

    await page.getByLabel('Format', { exact: true }).selectOption({ label: 'Seminar vor Ort' });
    await page.getByLabel('Lernstunden').fill('drei');
    await expect(page.getByText(/Bitte eine Zahl/)).toBeVisible();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByLabel('Lernstunden')).toBeFocused();
    await page.getByLabel('Lernstunden').fill('3,5');
    await page.getByLabel('Nachweis', { exact: true }).selectOption('yes');

    await page.getByRole('radio', { name: /Mit festen Terminen/ }).check({ force: true });
    await page.getByRole('button', { name: 'Termine nach einer Regel' }).click();
    const series = page.getByRole('dialog');
    await firstTuesday(page);
    await series.getByRole('checkbox', { name: 'Dienstag' }).check({ force: true });
    await series.getByLabel('Ort', { exact: true }).fill('Auental');
    await series.getByRole('button', { name: 'Termine zeigen' }).click();
    await series.getByRole('button', { name: /Termine? übernehmen/ }).click();
    await expect(series).toHaveCount(0);
    await expect(page.getByText(/, 09:00 bis 12:00 Uhr/).first()).toBeVisible();

    await page.getByRole('radio', { name: /^Kostet/ }).check({ force: true });
    await page.getByLabel('Preis in Euro').fill('180');
    await page.getByLabel('Der Preis ist', { exact: true }).selectOption('net');
    await page.getByLabel('Umsatzsteuer', { exact: true }).selectOption('19');
    await page.getByRole('button', { name: 'Vorschau' }).click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await page.getByRole('button', { name: 'Veröffentlichen' }).click();
    await expect(page.getByText('Veröffentlicht. Beschäftigte finden das Angebot jetzt.')).toBeVisible();

    await signIn(page, LONG_WORDS);
    const publishedAt = Date.now();
    const titles = async () => {
      const answer = await page.request.get(`/api/v1/matches?text=${encodeURIComponent(title)}`);
      const { hits } = (await answer.json()) as { hits: { course: { title: string } }[] };
      return hits.map(({ course }) => course.title);
    };
    await expect.poll(titles, { intervals: [50] }).toContain(title);
    expect(Date.now() - publishedAt).toBeLessThan(SOON_MS);
    await page.goto(`/courses?text=${encodeURIComponent(title)}`);
    await settled(page);
    await page.getByRole('article').first().getByRole('link', { name: title }).click();
    await expect(page.getByText(/214,20/).first()).toBeVisible();
  });

  test(`what is written in one window is not written over in another, ${width} px`, async ({
    page,
    context,
    allowFailures,
  }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'writes for real');
    // The server refuses the second window, on purpose.
    allowFailures.value = true;
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
