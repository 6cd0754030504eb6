// SPDX-License-Identifier: GPL-3.0-or-later
import type { Label } from '../api/types';
import { Hyphenated } from '../ui/Text';
import { useWording } from './useWording';

/** A label, in its own language where it is not the page's. */
export function Name({ label }: { label: Label }) {
  const wording = useWording();
  const foreign = wording.language === 'en' && label.en === null;
  return (
    <span lang={foreign ? 'de' : undefined}>
      <Hyphenated>{wording.label(label)}</Hyphenated>
    </span>
  );
}
