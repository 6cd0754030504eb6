// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { barriers, sidewaysOverflow } from './barriers';
import { expect, HAS_SAMPLE_WORLD, HR, settled, signIn, test } from './visit';
import { workbook } from './workbook';

const PEOPLE = 400;
const HEADER = ['Pers.-Nr.', 'Nachname, Vorname', 'OE-Nummer', 'Austritt'];

function letters(number: number): string {
  return number
    .toString()
    .split('')
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number(digit)))
    .join('');
}

/** With a formula, a digit in a name and a unit that nobody knows: rows 3, 4 and 5 of the sheet. */
function rows(lastDay: string): string[][] {
  return [
    HEADER,
    ...Array.from({ length: PEOPLE }, (_, i) => {
      const name =
        i === 1
          ? '=HYPERLINK("https://boese.example")'
          : i === 2
            ? 'Muster, K1m'
            : `Muster${letters(i)}, Kim`;
      return [`9${String(i).padStart(4, '0')}`, name, i === 3 ? '999' : '10', lastDay];
    }),
  ];
}

async function upload(page: Page, content: string[][]): Promise<void> {
  await page.goto('/staff/file');
  await settled(page);
  await page.locator('input[type=file]').setInputFiles({
    name: 'Personal.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbook(content),
  });
  await expect(page.getByRole('heading', { name: 'Was steht in welcher Spalte?' })).toBeVisible();
}

async function correct(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Zeile 3, Nachname, Vorname' }).fill('Muster, Kim');
  await page.getByRole('textbox', { name: 'Zeile 4, Nachname, Vorname' }).fill('Muster, Toni');
  await page.getByRole('textbox', { name: 'Zeile 5, Nummer der Einheit' }).fill('10');
  await page.getByRole('button', { name: 'Korrekturen übernehmen' }).click();
  await expect(page.getByText('Wir konnten jede Zeile lesen.')).toBeVisible();
}

async function isWithoutBarriers(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    expect(await barriers(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  }
}

test('400 people come in out of a workbook, after three rows were put right', async ({
  page,
  allowFailures,
}) => {
  test.skip(!HAS_SAMPLE_WORLD, 'needs the server that reads the file');
  test.slow();
  allowFailures.value = true;
  await signIn(page, HR);
  await upload(page, rows(''));
  await expect(page.getByText('Das ist eine Formel. Speichern Sie nur den Wert.')).toBeVisible();
  await expect(page.getByText('Im Namen stehen Ziffern.')).toBeVisible();
  await expect(page.getByText('Diese Einheit gibt es noch nicht.')).toBeVisible();
  await isWithoutBarriers(page);
  await correct(page);
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect(page.getByText('Die Datei ist übernommen.')).toBeVisible();
  await page.getByRole('link', { name: 'Zur Personalliste' }).click();
  await page.getByLabel('Name oder Personalnummer').fill('Toni 90002');
  await expect(page.getByRole('rowheader', { name: 'Toni Muster' })).toBeVisible();
  await isWithoutBarriers(page);
  await page.goto('/units');
  await settled(page);
  await isWithoutBarriers(page);

  // They leave again, which more than a tenth do only when somebody names their number.
  await upload(page, rows('01.01.2026'));
  await correct(page);
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect(page.getByText(/Die Zahl stimmt nicht/)).toBeVisible();
  await page.getByLabel(/Wie viele Personen verlieren/).fill(String(PEOPLE));
  await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect(page.getByText('Die Datei ist übernommen.')).toBeVisible();
});
