// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';

/** What a control shows: what was pressed, until the page says what became of it. */
export function usePressed<V>(value: V): [V, (pressed: V) => void] {
  const [pressed, press] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    press(value);
  }
  return [pressed, press];
}

/** Does what takes long once the browser has drawn what was pressed. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
