// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, HAS_SAMPLE_WORLD, settled, signIn, test } from './visit';

test('state a wish, make it a limit, and see what it rules out', async ({ page }) => {
  await signIn(page);
  await page.goto('/profile');
  await settled(page);
  const panel = page.getByRole('region', { name: 'Was für mich möglich ist' });
  await panel.getByRole('button', { name: 'Wünsche ändern' }).click();
  const days = panel.getByLabel('Höchstens so viele Tage am Stück abwesend');
  const firmness = panel.getByRole('radiogroup', { name: 'Darf es länger sein?' });
  const before = await days.inputValue();
  // The page shows a change before it is saved.
  const saved = () =>
    page.waitForResponse((response) => response.ok() && response.request().method() === 'PUT');
  try {
    await days.fill('0');
    await days.press('Enter');
    await page.reload();
    await expect(async () => {
      await page.reload();
      await settled(page);
      await expect(panel.getByText(/höchstens 0 Tage abwesend/)).toBeVisible({ timeout: 1500 });
    }, 'leaving at once loses nothing').toPass({ timeout: 15_000 });
    await panel.getByRole('button', { name: 'Wünsche ändern' }).click();
    await Promise.all([
      saved(),
      firmness.getByRole('radio', { name: 'Auf keinen Fall' }).click({ force: true }),
    ]);
    await expect(panel.getByText(/höchstens 0 Tage abwesend \(auf keinen Fall mehr\)/)).toBeVisible();
    await page.reload();
    await settled(page);
    await expect(panel.getByText(/höchstens 0 Tage abwesend \(auf keinen Fall mehr\)/)).toBeVisible();
    if (HAS_SAMPLE_WORLD) {
      await page.goto('/courses');
      await settled(page);
      await page.getByRole('button', { name: /^\d+ Angebote und die Gründe/ }).click();
      await expect(page.getByText(/zu weit oder zu lange abwesend/)).toBeVisible();
    }
  } finally {
    await page.goto('/profile');
    await settled(page);
    await panel.getByRole('button', { name: 'Wünsche ändern' }).click();
    await Promise.all([
      saved(),
      firmness.getByRole('radio', { name: 'Nur wenn nötig überschreiten' }).click({ force: true }),
    ]);
    await expect(panel.getByText(/auf keinen Fall mehr/)).toBeHidden();
    await days.fill(before);
    await Promise.all([saved(), days.press('Enter')]);
    await expect(panel.getByText(/höchstens 0 Tage/)).toBeHidden();
  }
});

test('without a connection a wish stays on the page and is saved when it is back', async ({
  page,
  allowFailures,
}) => {
  allowFailures.value = true;
  await signIn(page);
  await page.goto('/profile');
  await settled(page);
  const panel = page.getByRole('region', { name: 'Was für mich möglich ist' });
  await panel.getByRole('button', { name: 'Wünsche ändern' }).click();
  const friday = panel.getByRole('checkbox', { name: 'Freitag' });
  const before = await friday.isChecked();
  const saved = () =>
    page.waitForResponse((response) => response.ok() && response.request().method() === 'PUT');
  await page.context().setOffline(true);
  await friday.click({ force: true });
  await expect(panel.getByText(/^Noch nicht gespeichert/)).toBeVisible();
  await expect(friday).toBeChecked({ checked: !before });
  await Promise.all([saved(), page.context().setOffline(false)]);
  await expect(panel.getByText(/^Noch nicht gespeichert/)).toBeHidden();
  await expect(friday).toBeChecked({ checked: !before });
  await Promise.all([saved(), friday.click({ force: true })]);
});
