// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { expect, HAS_SAMPLE_WORLD, settled, signIn, signOutByMenu, test } from './visit';

test.skip(!HAS_SAMPLE_WORLD, 'the sample answers filter by format alone');

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: /Angebot/ });

async function offers(page: Page): Promise<number> {
  await settled(page);
  const text = await heading(page).innerText();
  return text.startsWith('Kein') ? 0 : Number(text.replace(/\D/g, ''));
}

/** Opens one part of the search: its field on a desk, the one sheet on a phone. */
async function openPart(page: Page, name: RegExp, isPhone: boolean): Promise<void> {
  const button = page.getByRole('button', { name: isPhone ? /^Suche öffnen/ : name });
  await button.filter({ visible: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function closePart(page: Page, isPhone = false): Promise<void> {
  if (isPhone) {
    await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).first().click();
  } else {
    await page.keyboard.press('Escape');
  }
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const width of [360, 1280]) {
  const isPhone = width === 360;

  test.describe(`at ${width} px`, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await signIn(page);
    });

    test('search with flexible dates around a place', async ({ page }) => {
      await page.goto('/courses');
      await settled(page);
      const all = await offers(page);
      await openPart(page, /^Wann:/, isPhone);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('In den nächsten drei Monaten').click();
      await dialog.getByText('Donnerstag', { exact: true }).click();
      await closePart(page, isPhone);
      await expect(page).toHaveURL(/withinMonths=3/);
      await expect(page).not.toHaveURL(/weekday=THURSDAY/);
      await expect.poll(() => offers(page)).toBeLessThan(all);
      await openPart(page, /^Ort:/, isPhone);
      await dialog.getByText('In der Nähe von').click();
      await dialog.getByRole('combobox', { name: 'Ort', exact: true }).fill('Silberf');
      await page.getByRole('option', { name: 'Silberfurt' }).click();
      await expect(page).toHaveURL(/placeName=Silberfurt/);
      await closePart(page, isPhone);
      await page.reload();
      await settled(page);
      await expect(page.getByRole('button', { name: 'Silberfurt, bis 50 km entfernen' })).toBeVisible();
    });

    test('a month narrows, and back takes it back', async ({ page }) => {
      await page.goto('/courses');
      await settled(page);
      const all = await offers(page);
      const strip = page.getByRole('group', { name: 'Angebote je Monat' });
      const month = strip.getByRole('button', { name: /: [1-9]\d* Angebot/ }).first();
      const count = Number(/: (\d+) /.exec((await month.getAttribute('aria-label')) ?? '')?.[1]);
      await month.click();
      await expect(page).toHaveURL(/month=/);
      await expect.poll(() => offers(page)).toBe(count);
      await page.goBack();
      await expect.poll(() => offers(page)).toBe(all);
    });

    test('a place on the map and a day in the calendar open as many offers as they say', async ({ page }) => {
      await page.goto('/courses?view=map');
      await settled(page);
      const place = page.getByRole('region', { name: /Orte$/ }).getByRole('button').first();
      const there = Number(/(\d+) Angebot/.exec(await place.innerText())?.[1]);
      await place.click();
      await expect(page).toHaveURL(/at=/);
      await expect.poll(() => offers(page)).toBe(there);
      await expect(page.getByRole('article').first()).toBeVisible();

      await page.goto('/courses?view=calendar');
      await settled(page);
      const day = page.getByRole('table').getByRole('button').first();
      const then = Number(/(\d+) Angebot/.exec((await day.getAttribute('aria-label')) ?? '')?.[1]);
      await day.click();
      await expect(page).toHaveURL(/startsOn=/);
      await expect.poll(() => offers(page)).toBe(then);
      await expect(page.getByRole('heading', { level: 2, name: /^\d+ Angebote? am / })).toBeInViewport();
    });

    test('weights move the list, and the course page explains the same score', async ({ page }) => {
      await page.goto('/courses');
      await settled(page);
      await page.getByRole('button', { name: 'Was ist Ihnen wichtig?' }).click();
      const slider = page.getByRole('slider', { name: 'Bald' });
      await slider.focus();
      const ranked = page.waitForResponse((answer) => /matches\?.*soonWeight=1/.test(answer.url()));
      await page.keyboard.press('End');
      await expect(page).toHaveURL(/soonWeight=1/);
      await ranked;
      await settled(page);
      const card = page.getByRole('article').first();
      await expect(card.getByText(/% Ihrer Wünsche/)).toBeVisible();
      const score = /(\d+)\s% Ihrer Wünsche/.exec(await card.innerText())?.[1];
      await card.getByRole('heading').getByRole('link').click();
      await expect(page).toHaveURL(/\/courses\/[^?]+\?.*soonWeight=1/);
      await expect(page.getByText(new RegExp(`${score}\\s% Ihrer Wünsche`)).first()).toBeVisible();
    });

    test('keep a search, open it, and leave no trace in the browser', async ({ page }) => {
      const name = `Recht ${width}`;
      await page.goto('/courses?text=recht&pace=SELF_PACED');
      await settled(page);
      await page.getByRole('button', { name: 'Meine Suchen' }).click();
      await page.getByLabel('Name für diese Suche').fill(name);
      await page.getByRole('button', { name: 'Diese Suche speichern' }).click();
      await expect(page.getByText('Gespeichert.', { exact: true })).toBeVisible();
      await page.goto('/');
      await settled(page);
      await page.getByRole('button', { name: 'Meine Suchen' }).click();
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL('/courses?text=recht&pace=SELF_PACED');
      await settled(page);
      // Remembered once one stays with it.
      const kept = () =>
        page.evaluate(() => Object.keys(localStorage).filter((key) => /recent/.test(key)).length);
      await expect.poll(kept).toBe(1);
      await page.getByRole('button', { name: 'Meine Suchen' }).click();
      await page.getByRole('button', { name: `„${name}“ löschen` }).click();
      await expect(page.getByRole('link', { name, exact: true })).toBeHidden();
      await closePart(page, isPhone);
      await signOutByMenu(page);
      expect(await kept()).toBe(0);
    });

    test('say what was not understood, what contradicts, and what is too long', async ({ page }) => {
      await page.goto('/courses?from=morgen&maxDaysAbsent=0&daysAbsent=TO_5');
      await settled(page);
      await expect(page.getByText(/Die Angabe „Beginn ab“.*weggelassen/)).toBeVisible();
      await expect(page.getByText('Die gewählte Abwesenheit ist länger als Ihre Grenze.')).toBeVisible();
      await page.getByRole('link', { name: 'Grenze weglassen' }).click();
      await expect(page).toHaveURL('/courses?daysAbsent=TO_5');

      await page.goto('/courses?from=2027-03-01&to=2027-01-01');
      await expect(page.getByText('Der Zeitraum endet, bevor er beginnt.')).toBeVisible();
      await page.getByRole('link', { name: 'Ende weglassen' }).click();
      await expect(page.getByRole('article').first()).toBeVisible();

      await page.goto(`/courses?text=${'daten '.repeat(50)}`);
      await settled(page);
      await expect(page.getByText('Ihr Suchtext war länger als 200 Zeichen.')).toBeVisible();

      if (isPhone) {
        await openPart(page, /^Ort:/, isPhone);
      }
      const topic = page.getByRole('combobox', { name: /Thema, Aufgabe/ }).filter({ visible: true });
      await topic.fill('Akte '.repeat(10_000));
      // On a phone the page behind the sheet says so too.
      await expect(
        page
          .getByText(/höchstens 200 Zeichen/)
          .filter({ visible: true })
          .last(),
      ).toBeInViewport();
      await expect(topic).toHaveValue(/^(Akte ){10000}$/);
    });
  });
}
