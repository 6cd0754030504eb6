// SPDX-License-Identifier: GPL-3.0-or-later
import type { Locator, Page } from '@playwright/test';
import { expect, settled, signIn, test } from './visit';

/** How many pixels of an element differ clearly from its corner: nothing drawn leaves none. */
async function drawnPixels(page: Page, element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const differs = (at: number) =>
      [0, 1, 2].reduce((sum, part) => sum + Math.abs((data[at + part] ?? 0) - (data[part] ?? 0)), 0) > 150;
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      count += differs(at) ? 1 : 0;
    }
    return count;
  }, picture);
}

/** The border below each entry of the main menu, as it is painted. */
async function menuMarks(page: Page): Promise<string[]> {
  return page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
}

/** Each mark of the legend as it is painted: its fill, its edge and what is drawn above and below it. */
async function legendMarks(page: Page): Promise<string[]> {
  return page.locator('.ui-legend .ui-scale-step').evaluateAll((steps) =>
    steps.map((step) =>
      [undefined, '::before', '::after']
        .map((part) => getComputedStyle(step, part))
        .map(({ background, borderStyle, borderBottomColor, content, rotate }) =>
          [background, borderStyle, borderBottomColor, content, rotate].join(),
        )
        .join(' / '),
    ),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a contrast theme keeps icons, bars and the current page visible, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await signIn(page);
    await page.goto('/courses?format=SELF_STUDY');
    await settled(page);
    for (const icon of await page.locator('.kern-icon:visible').all()) {
      expect.soft(await drawnPixels(page, icon), (await icon.getAttribute('class')) ?? '').toBeGreaterThan(8);
    }
    const [current, ...others] = (await menuMarks(page)).toSorted();
    expect(new Set([current, ...others]).size).toBe(2);

    const ticked = page.locator('.ui-check[data-selected] .ui-check-box').first();
    const open = page.locator('.ui-check:not([data-selected]) .ui-check-box').first();
    expect(await drawnPixels(page, ticked)).not.toBe(await drawnPixels(page, open));

    await page.goto('/profile');
    await settled(page);
    const marks = await legendMarks(page);
    expect(new Set(marks).size).toBe(marks.length);
    await page.screenshot({ path: `target/screenshots/contrast-${colorScheme}.png` });
  });
}
