// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';

const PAUSE_MS = 150;

/** The value once it has not changed for a moment. */
export function useSettled<T>(value: T, pauseMs: number = PAUSE_MS): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), pauseMs);
    return () => window.clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
