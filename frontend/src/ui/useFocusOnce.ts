// SPDX-License-Identifier: GPL-3.0-or-later
import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what an act brought about: it is read and scrolled to, and the focus goes back to where it was when it is closed,
 * if that is still there. The element needs a `tabIndex` of -1.
 */
export function useFocusOnce<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus();
    return () => {
      // After the page is drawn without it: what comes in its place may want the focus.
      queueMicrotask(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && before instanceof HTMLElement && before.isConnected) {
          before.focus();
        }
      });
    };
  }, []);
  return element;
}
