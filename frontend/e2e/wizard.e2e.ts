// SPDX-License-Identifier: GPL-3.0-or-later
import type { Page } from '@playwright/test';
import { expect, HAS_SAMPLE_WORLD, HR_OF_ESCHENBRUECK, PASSWORD, settled, signIn, test } from './visit';
import { forgetOwnWork, OWN_WORK } from './wizard-visit';

const next = (page: Page) => page.getByRole('button', { name: 'Weiter', exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

for (const width of [360, 1280]) {
  test(`from the unit to offers that fit at ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'the sample answers match nothing anew');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, OWN_WORK);
    try {
      await page.goto('/welcome?step=place');
      await expect(title(page, 'Wo arbeiten Sie?')).toBeVisible();
      await next(page).click();
      await expect(title(page, 'Was machen Sie am Montag?')).toBeFocused();
      const choices = page.getByRole('group', { name: 'Aus Ihrer Stelle' });
      await choices.getByRole('checkbox').nth(0).click({ force: true });
      await page.getByRole('combobox', { name: 'Andere Aufgabe suchen' }).fill('Eheschließ');
      await page.getByRole('option', { name: /Eheschließungen/ }).click();
      await next(page).click();
      await expect(title(page, 'Wie sicher sind Sie darin?')).toBeFocused();
      await page
        .getByRole('radiogroup', { name: /Eheschließungen/ })
        .getByRole('radio', { name: 'sicher', exact: true })
        .click({ force: true });
      await page.goBack();
      await expect(title(page, 'Was machen Sie am Montag?')).toBeVisible();
      await expect(page.getByText('2 Aufgaben gewählt.')).toBeVisible();
      await page.goForward();
      await page.reload();
      await settled(page);
      await expect(
        page
          .getByRole('radiogroup', { name: /Eheschließungen/ })
          .getByRole('radio', { name: 'sicher', exact: true }),
        'an answer that is not saved yet outlives a reload',
      ).toBeChecked();
      await next(page).click();
      await expect(title(page, 'Was möchten Sie können?')).toBeVisible();
      await next(page).click();
      await expect(title(page, 'Wann passt es Ihnen?')).toBeVisible();
      await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
      await expect(title(page, 'Das passt zu Ihnen')).toBeVisible();
      await settled(page);
      await expect(page.getByRole('region', { name: 'Erste Angebote' }).getByRole('article')).not.toHaveCount(
        0,
      );
      const mine = page.getByRole('region', { name: 'Ihr Profil' });
      const rows = mine.getByRole('listitem').filter({ hasText: 'aus Ihren Aufgaben geschätzt' });
      const estimated = await rows.count();
      expect(estimated).toBeGreaterThan(0);
      await rows
        .first()
        .getByRole('button', { name: /^Betrifft mich nicht/ })
        .click();
      await expect(rows).toHaveCount(estimated - 1);
      await mine.getByRole('button', { name: /^Doch aufnehmen/ }).click();
      await expect(rows).toHaveCount(estimated);
      await expect(page.getByRole('link', { name: /^Zu allen \d+ Angeboten$/ })).toBeVisible();
    } finally {
      await forgetOwnWork(page);
    }
  });
}

test('a lost connection and an ended session lose nothing', async ({ page, allowSignedOut, complaints }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers end no session');
  await signIn(page, OWN_WORK);
  try {
    await page.goto('/welcome?step=tasks');
    await settled(page);
    const first = page.getByRole('group', { name: 'Aus Ihrer Stelle' }).getByRole('checkbox').first();
    await first.click({ force: true });
    await page.route('**/api/v1/profile/tasks', (route) => route.abort());
    await next(page).click();
    await expect(page.getByRole('alert')).toContainText('Was Sie eingegeben haben, ist noch da.');
    await expect(first).toBeChecked();
    await page.unroute('**/api/v1/profile/tasks');
    complaints.length = 0;
    allowSignedOut.value = true;
    await page.evaluate(async () => {
      const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
      await fetch('/api/v1/session', { method: 'DELETE', headers: { 'X-XSRF-TOKEN': token } });
    });
    await next(page).click();
    const question = page.getByRole('alertdialog');
    await question.getByLabel('Passwort').fill(PASSWORD);
    await question.getByRole('button', { name: 'Anmelden', exact: true }).click();
    await expect(title(page, 'Wie sicher sind Sie darin?')).toBeVisible();
    await expect(page.getByRole('radiogroup')).toHaveCount(1);
  } finally {
    await forgetOwnWork(page);
  }
});

test('two tabs add to each other', async ({ page, context }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers are of one tab');
  await signIn(page, OWN_WORK);
  try {
    await page.goto('/welcome?step=tasks');
    await settled(page);
    const other = await context.newPage();
    await other.goto('/welcome?step=tasks');
    await settled(other);
    const choice = (tab: Page, place: number) =>
      tab.getByRole('group', { name: 'Aus Ihrer Stelle' }).getByRole('checkbox').nth(place);
    await choice(page, 0).click({ force: true });
    await choice(other, 1).click({ force: true });
    await next(page).click();
    await expect(title(page, 'Wie sicher sind Sie darin?')).toBeVisible();
    await next(other).click();
    await expect(other.getByRole('radiogroup')).toHaveCount(2);
    await other.close();
  } finally {
    await forgetOwnWork(page);
  }
});

test('two tabs add goals to each other', async ({ page, context }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers are of one tab');
  await signIn(page, OWN_WORK);
  try {
    await page.goto('/welcome?step=goals');
    await settled(page);
    const other = await context.newPage();
    await other.goto('/welcome?step=goals');
    await settled(other);
    const add = async (tab: Page, word: string) => {
      await tab.getByRole('combobox', { name: 'Ziel hinzufügen' }).fill(word);
      await tab.getByRole('option', { name: word }).first().click();
      await expect(
        tab.getByRole('button', { name: new RegExp(`${word}.* entfernen`) }).first(),
      ).toBeVisible();
    };
    await add(page, 'Melderecht');
    await add(other, 'Wohngeldrecht');
    await page.reload();
    await settled(page);
    for (const word of ['Melderecht', 'Wohngeldrecht']) {
      await expect(
        page.getByRole('button', { name: new RegExp(`${word}.* entfernen`) }).first(),
      ).toBeVisible();
    }
    await other.close();
  } finally {
    await forgetOwnWork(page);
  }
});

test('an address that names no step begins with the first open one', async ({ page }) => {
  await signIn(page);
  await page.goto('/welcome?step=foo');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).not.toContain('foo');
});

test('another unit is a proposal that HR decides', async ({ page }) => {
  test.skip(!HAS_SAMPLE_WORLD, 'the sample answers know one person');
  await signIn(page, OWN_WORK);
  try {
    await page.goto('/welcome?step=place');
    await settled(page);
    await page.getByRole('button', { name: 'Ich arbeite in einem anderen Amt' }).click();
    await page.getByRole('combobox', { name: 'Amt suchen' }).fill('kämmer');
    await page
      .getByRole('option', { name: /Kämmer/ })
      .first()
      .click();
    await expect(page.getByText(/^Vorgeschlagen – Amt/)).toBeVisible();
    await signIn(page, HR_OF_ESCHENBRUECK);
    await page.goto('/proposals');
    await settled(page);
    const mine = page.getByRole('listitem').filter({ hasText: 'Anna Bergmann: anderes Amt' });
    await mine.getByRole('button', { name: /^Ablehnen/ }).click();
    await mine.getByLabel('Begründung').fill('Erst ab Januar.');
    await mine.getByRole('button', { name: 'Mit Begründung ablehnen' }).click();
    await expect(mine).toHaveCount(0);
    await signIn(page, OWN_WORK);
    await page.goto('/welcome?step=place');
    await expect(page.getByText('Begründung: Erst ab Januar.')).toBeVisible();
    await page.goto('/');
    await expect(page.getByText('Begründung: Erst ab Januar.')).toBeVisible();
    await page
      .getByRole('button', { name: /^Gelesen/ })
      .first()
      .click();
    await expect(page.getByText('Begründung: Erst ab Januar.')).toBeHidden();
  } finally {
    await forgetOwnWork(page);
  }
});

test('by keyboard alone, with nothing to get caught in', async ({ page }) => {
  await signIn(page);
  await page.goto('/welcome?step=tasks');
  await settled(page);
  const task = page.getByRole('group', { name: 'Aus Ihrer Stelle' }).getByRole('checkbox').first();
  await task.focus();
  await page.keyboard.press('Space');
  await expect(task).toBeChecked();
  await page.keyboard.press('Space');
  await next(page).focus();
  await page.keyboard.press('Enter');
  await expect(title(page, 'Wie sicher sind Sie darin?')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveCount(0);
});
