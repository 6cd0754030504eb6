// SPDX-License-Identifier: GPL-3.0-or-later
import { type RefObject, useLayoutEffect, useRef } from 'react';

const MS = 180;
/** Farther than a screen nobody follows a card with his eyes. */
const FARTHEST_PX = 2000;

function mayMove(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: no-preference)').matches ?? false;
}

/** Lets the items of a list glide to where a new order puts them, unless the person wants no motion. */
export function useGlide(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef(new Map<string, number>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new order moves the items
  useLayoutEffect(() => {
    const items = [...(list.current?.children ?? [])].filter((item) => item instanceof HTMLElement);
    const before = tops.current;
    const now = new Map(items.map((item) => [item.dataset.id ?? '', item.offsetTop]));
    tops.current = now;
    for (const item of items) {
      const id = item.dataset.id ?? '';
      const moved = (before.get(id) ?? now.get(id) ?? 0) - (now.get(id) ?? 0);
      if (moved !== 0 && Math.abs(moved) < FARTHEST_PX && mayMove()) {
        item.animate([{ transform: `translateY(${moved}px)` }, { transform: 'none' }], {
          duration: MS,
          easing: 'ease-out',
        });
      }
    }
  }, [order]);
}
