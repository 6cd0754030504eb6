// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it is now. */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axeSource);
  }
  // Only what is wrong is written down: telling of all that is right takes five times as long as looking.
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { resultTypes: ['violations'], reporter: 'no-passes' });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe does not look at: one heading, the landmarks, texts without words, targets one cannot hit. */
export async function slips(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const found: string[] = [];
    for (const one of ['h1', 'main', 'header', 'footer']) {
      if (count(one) !== 1) {
        found.push(`${count(one)} × ${one}`);
      }
    }
    const key =
      /(?<![\w/.@-])(common|account|matching|profile|provider|imports|accessibility|staff)\.\w+(\.\w+)*/.exec(
        document.body.innerText,
      );
    if (key !== null) {
      found.push(`no words for ${key[0]}`);
    }
    // What neither Tab nor a screen reader reaches is no target; of a slider the thumb is it, not the field inside.
    const reachable =
      ':is(a[href], button, input:not([type="range"]), select, textarea):not([tabindex="-1"])';
    const small = [...document.querySelectorAll<HTMLElement>(reachable)]
      .filter((target) => {
        // The whole row is the target of a hidden box; the skip link shows itself when it has the focus.
        const whole = target.closest('label, .ui-skip') ?? target;
        const { width, height } = whole.getBoundingClientRect();
        const isInText = getComputedStyle(target).display === 'inline';
        return (
          target.checkVisibility({ visibilityProperty: true }) && !isInText && (width < 24 || height < 24)
        );
      })
      .filter((target) => target.closest('.ui-skip, .ui-hidden, [hidden]') === null)
      .map((target) => `target under 24 px: ${target.outerHTML.slice(0, 120)}`);
    return [...found, ...small];
  });
}

/** Goes through the page by Tab and names what has the focus without showing it. */
export async function hiddenFocus(page: Page, most: number): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const found: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const unseen = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) {
        return null;
      }
      const around = element.closest('label, .ui-card, .ui-date-field') ?? element;
      const candidates = [element, around, ...around.querySelectorAll('*')];
      const isMarked = candidates.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const segment = element.matches('.ui-date-segment[data-focused]');
      return isMarked || segment ? null : element.outerHTML.slice(0, 160);
    });
    if (unseen !== null) {
      found.push(unseen);
    }
  }
  return [...new Set(found)];
}

interface Router {
  routesById: Record<string, unknown>;
  state: { matches: { routeId: string }[] };
}

/** The router of the page as it runs: all of its routes, and the one that is shown. */
export async function routes(page: Page): Promise<{ all: string[]; shown: string }> {
  return page.evaluate(() => {
    interface Fiber {
      memoizedProps: { router?: Router } | null;
      child: Fiber | null;
    }
    const root = document.getElementById('root') as unknown as Record<string, Fiber>;
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$')) ?? '';
    let fiber: Fiber | null = root[key] ?? null;
    while (fiber !== null && fiber.memoizedProps?.router === undefined) {
      fiber = fiber.child;
    }
    const router = fiber?.memoizedProps?.router;
    return {
      all: Object.keys(router?.routesById ?? {}),
      shown: router?.state.matches.at(-1)?.routeId ?? '',
    };
  });
}
