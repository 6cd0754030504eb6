// SPDX-License-Identifier: GPL-3.0-or-later
import { expect, HAS_SAMPLE_WORLD, settled, signIn, test } from './visit';
import { forgetOwnWork, OWN_WORK } from './wizard-visit';

for (const width of [360, 1280]) {
  test(`from own words to the need at ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'the sample answers understand no sentences');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, OWN_WORK);
    try {
      await page.goto('/welcome?step=tasks');
      await settled(page);
      const words = page.getByLabel('Was machen Sie, was möchten Sie?');
      await words.fill(
        'Ich stelle Ausweise aus, nehme Anmeldungen entgegen und muss mich in die E-Akte einarbeiten.',
      );
      await page.getByRole('button', { name: 'Im Text suchen' }).click();
      const found = page.getByRole('group', { name: 'Diese Aufgaben haben wir gefunden. Was stimmt?' });
      // By the words that led there: names hold soft hyphens.
      const passports = found.getByRole('checkbox', { name: /wegen: .*Ausweise/ });
      await expect(passports, 'nothing is taken silently').not.toBeChecked();
      await passports.click({ force: true });
      await found
        .getByRole('checkbox', { name: /wegen: .*E-Akte/ })
        .first()
        .click({ force: true });
      await expect(page.getByText('2 Aufgaben gewählt.')).toBeVisible();
      await page.reload();
      await settled(page);
      await expect(words, 'a reload loses nothing').toHaveValue(/Ausweise/);
      await expect(page.getByText('2 Aufgaben gewählt.')).toBeVisible();
      await page.getByRole('button', { name: 'Weiter', exact: true }).click();
      await expect(page.getByRole('radiogroup')).toHaveCount(2);
      await page.goto('/welcome?step=result');
      await settled(page);
      const need = page.getByRole('region', { name: 'Ihr Lernbedarf' });
      await expect
        .poll(async () => (await need.innerText()).replaceAll('\u00ad', ''))
        .toContain('Aufgabe: Ausweise und Pässe ausstellen');
    } finally {
      await forgetOwnWork(page);
    }
  });

  test(`what one would like to learn is kept for the goals at ${width} px`, async ({ page }) => {
    test.skip(!HAS_SAMPLE_WORLD, 'the sample answers understand no sentences');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, OWN_WORK);
    try {
      await page.goto('/welcome?step=tasks');
      await settled(page);
      await page.getByLabel('Was machen Sie, was möchten Sie?').fill('Ich muss Excel lernen');
      const next = page.getByRole('button', { name: 'Weiter', exact: true });
      await next.click();
      await expect(page.getByText(/^Bevor es weitergeht/), 'nothing typed is passed over').toBeVisible();
      const learn = page.getByRole('group', { name: /^Möchten Sie das lernen/ }).getByRole('checkbox');
      await learn.first().click({ force: true });
      await next.click();
      await expect(page.getByRole('heading', { level: 1, name: 'Wie sicher sind Sie darin?' })).toBeVisible();
      await next.click();
      await expect(page.getByRole('button', { name: /Tabellen.?kalkulation entfernen/ })).toBeVisible();
      await expect(learn.first(), 'looked up once, shown on both steps').toBeChecked();
    } finally {
      await forgetOwnWork(page);
    }
  });

  test(`a pasted page stays in the field and is not sent at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await signIn(page);
    await page.goto('/welcome?step=tasks');
    await settled(page);
    let sent = 0;
    page.on('request', (request) => {
      sent += request.url().endsWith('/own-words') ? 1 : 0;
    });
    const words = page.getByLabel('Was machen Sie, was möchten Sie?');
    await words.fill('Akte '.repeat(10_000));
    await expect(page.getByText('50.000 von 5.000 Zeichen')).toBeVisible();
    await page.getByRole('button', { name: 'Im Text suchen' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Bitte prüfen Sie diese Angabe:' });
    await expect(summary).toBeFocused();
    await summary.getByRole('link', { name: /um 45.000 Zeichen zu lang/ }).click();
    await expect(words).toBeFocused();
    expect((await words.inputValue()).length).toBe(50_000);
    expect(sent).toBe(0);
    await words.fill('');
  });
}
