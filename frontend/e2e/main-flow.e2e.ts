// SPDX-License-Identifier: GPL-3.0-or-later
import type { Locator, Page } from '@playwright/test';
import { expect, proposals, settled, signIn, test } from './visit';

/** `12,5` as a number. */
function decimal(text: string): number {
  return Number(text.replace(/\s/g, '').replaceAll('.', '').replace(',', '.'));
}

async function offerCount(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 1, name: /^(Kein|[\d.]+) Angebot/ });
  await expect(heading).toBeVisible();
  const text = await heading.innerText();
  return text.startsWith('Kein') ? 0 : decimal(text.replace(/\s*Angebote?$/, ''));
}

async function chooseLevel(row: Locator, level: string): Promise<void> {
  const disclosure = row.getByRole('button', { name: /^Selbsteinschätzung ändern/ });
  if ((await disclosure.getAttribute('aria-expanded')) === 'false') {
    await disclosure.click();
  }
  await row.getByRole('radio', { name: level }).check({ force: true });
  await expect(row.getByText(/^Gespeichert: .*$/)).toBeVisible();
}

test('sign in, search, filter, open a course, read the reasons, change a level, see the matches change', async ({
  page,
}) => {
  await signIn(page);

  // The start page answers without a search: cards, each with its reason.
  const before = await proposals(page);
  for (const card of before) {
    expect(card).toMatch(/% Passung/);
    expect(card).toContain('Weil:');
    expect(card).toContain('Vorschlag, maschinell erstellt');
  }

  // A card says which gap it closes: that one is closed at the end.
  const competency = before
    .map((card) => /Lücke „([^“]+)“/.exec(card.replaceAll('\u00ad', ''))?.[1])
    .find((gap) => gap !== undefined) as string;

  // Search for a word of the strongest proposal.
  const title = await page.getByRole('article').first().getByRole('heading').innerText();
  const word = title
    .replaceAll('\u00ad', '')
    .split(/[^\p{L}]+/u)
    .toSorted((a, b) => b.length - a.length)[0] as string;
  await page.getByRole('combobox', { name: /Thema, Aufgabe/ }).fill(word);
  // While proposals are open, assistive technology sees them alone; the mouse still finds the button.
  await page.locator('search button[type=submit]').click();
  await expect(page).toHaveURL(/\/courses\?text=/);
  await settled(page);
  const found = await offerCount(page);
  expect(found).toBeGreaterThan(0);
  await expect(page.getByRole('article').filter({ hasText: word }).first()).toBeVisible();

  // Filter by a format that keeps something: the count on the facet is what one gets.
  const formats = page.getByRole('group', { name: 'Format' });
  const label = formats
    .locator('label')
    .filter({ hasNotText: /^[^\d]*0/ })
    .first();
  const promised = decimal(await label.locator('[aria-hidden=true]').last().innerText());
  await label.click();
  await expect(page).toHaveURL(/format=/);
  await settled(page);
  await expect.poll(() => offerCount(page)).toBe(promised);
  expect(promised).toBeLessThanOrEqual(found);

  // The address alone brings the same list back.
  await page.reload();
  await settled(page);
  await expect.poll(() => offerCount(page)).toBe(promised);

  // Open the first course and read why.
  const first = page.getByRole('article').first();
  const name = await first.getByRole('heading').innerText();
  await first.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(
    page.getByRole('list', { name: 'Die Gründe in Worten' }).getByRole('listitem').first(),
  ).toBeVisible();
  const rows = page.getByRole('table', { name: /Faktoren der Passung/ }).getByRole('row');
  const points = (await rows.locator('td:last-child').allInnerTexts()).map(decimal);
  const total = points.pop() as number;
  const added = points.reduce((sum, one) => sum + Math.round(one * 10), 0);
  expect(added).toBe(Math.round(total * 10));
  const shown = await page
    .getByText(/% Passung/)
    .first()
    .innerText();
  expect(Math.abs(decimal(shown.replace(/%.*/, '')) - total)).toBeLessThanOrEqual(0.55);

  // Raise the level of that competency: it leaves the needs, and the proposals change.
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: 'Mein Profil' })
    .click();
  await settled(page);
  const summary = page.getByText(/Bei \d+ von \d+ geforderten/);
  const open = Number(/Bei (\d+)/.exec(await summary.innerText())?.[1]);
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: competency, exact: true }) });
  const state = await row.getByText(/^Ihr Stand/).innerText();
  const held = /Ihr Stand: ([^·]+) ·/.exec(state)?.[1]?.trim() as string;
  const required = /gefordert: (.+)$/.exec(state)?.[1]?.trim() as string;
  try {
    await chooseLevel(row, required);
    await expect(row.getByText('erfüllt')).toBeVisible();
    if (open > 1) {
      await expect(page.getByText(new RegExp(`Bei ${open - 1} von`))).toBeVisible();
    }
    await page.getByRole('link', { name: 'Vorschläge ansehen' }).click();
    await expect(page).toHaveURL('/');
    await settled(page);
    expect(await proposals(page)).not.toEqual(before);
    await expect(page.getByRole('main').getByRole('link', { name: competency, exact: true })).toHaveCount(0);
  } finally {
    await page.goto('/profile');
    await settled(page);
    await chooseLevel(row, held === 'noch keine' ? 'Noch keine Kenntnisse' : held);
  }
});
