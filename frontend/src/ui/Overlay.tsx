// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import type { QuestionProps, SheetProps } from './onDemand/Overlay';
import { onDemand, useOnDemand } from './onDemand/useOnDemand';

const SHEET = onDemand(async () => (await import('./onDemand/Overlay')).Sheet);
const QUESTION = onDemand(async () => (await import('./onDemand/Overlay')).Question);

/** Stays once it was open, so that it can go as it came. */
function useEverOpen(isOpen: boolean): boolean {
  const [ever, setEver] = useState(isOpen);
  if (isOpen && !ever) {
    setEver(true);
  }
  return ever;
}

export function Sheet(props: SheetProps) {
  const wanted = useEverOpen(props.isOpen);
  const Loaded = useOnDemand(SHEET, wanted);
  return wanted && Loaded ? <Loaded {...props} /> : null;
}

export function Question(props: QuestionProps) {
  const wanted = useEverOpen(props.isOpen);
  const Loaded = useOnDemand(QUESTION, wanted);
  return wanted && Loaded ? <Loaded {...props} /> : null;
}
