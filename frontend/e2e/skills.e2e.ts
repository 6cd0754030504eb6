// SPDX-License-Identifier: GPL-3.0-or-later
import { readFile } from 'node:fs/promises';
import { expect, HAS_SAMPLE_WORLD, HR_OF_ESCHENBRUECK, settled, signIn, test } from './visit';

const ANNA = 'anna.bergmann@eschenbrueck.example';

for (const width of [360, 1280]) {
  test(`see what I can as bars, picture and table at ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'the sample answers hold too little');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, ANNA);
    await page.goto('/profile');
    await settled(page);
    await expect(page.getByText(/Abgelaufen am .*: zählt eine Stufe niedriger/).first()).toBeVisible();
    await expect(page.getByText(/Ihr Stand: unbekannt/).first()).toBeVisible();

    await page.getByRole('button', { name: /^Nur offene/ }).click();
    await expect(page).toHaveURL(/only=open/);
    await page.getByRole('button', { name: 'Bild' }).click();
    await expect(page).toHaveURL(/view=graph/);
    const goal = page.getByRole('button', { name: /^Ziel Leitung Bürgerbüro/ });
    await goal.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Fordert \d+ der gezeigten Kompetenzen/)).toBeVisible();
    const area = page.getByRole('button', { name: /^Fachrecht/ });
    await area.click();
    await expect(area).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('listitem').filter({ hasText: /^Pass- und/ })).toBeVisible();

    await page.getByRole('button', { name: 'Tabelle' }).click();
    const table = page.getByRole('table');
    await expect(table.getByRole('rowheader', { name: /Pass- und Ausweisrecht/ })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/view=graph/);
    await page.reload();
    await expect(goal).toBeVisible();
  });
}

test('read who looked, in which role and why', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers know no second account');
  await signIn(page, HR_OF_ESCHENBRUECK);
  const looked = await page.request.get('/api/v1/employees/anna-bergmann');
  expect(looked.status()).toBe(200);
  await signIn(page, ANNA);
  await page.goto('/profile/privacy');
  await settled(page);
  await expect(
    page.getByText(/^Am .* hat Katrin Sauerwein \(Personalentwicklung\) Ihren Namen.* Zweck: /).first(),
  ).toBeVisible();
});

test('take along all that is stored of me, to read and for programs', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers keep nothing of anybody');
  await signIn(page, ANNA);
  await page.goto('/profile/privacy');
  await settled(page);
  const copy = async (name: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const readable = await copy('Meine Daten herunterladen');
  expect(readable.name).toBe('meine-daten.html');
  expect(readable.text).toContain('<td>Bergmann</td>');
  expect(readable.text).not.toMatch(/<script|https?:/);
  const machine = await copy('Für Programme (JSON)');
  expect(machine.name).toBe('meine-daten.json');
  const own = JSON.parse(machine.text);
  expect(own.data.Employee[0].lastName).toBe('Bergmann');
  expect(own.data.Assessment.length).toBeGreaterThan(0);
  expect(own.names['Employee.lastName'].purpose).toBeTruthy();
});
