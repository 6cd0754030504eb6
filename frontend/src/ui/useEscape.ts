// SPDX-License-Identifier: GPL-3.0-or-later
import { type RefObject, useEffect } from 'react';

/** Escape, pressed while the focus is within the element. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && element.current?.contains(document.activeElement)) {
        onEscape();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
