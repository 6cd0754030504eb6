// SPDX-License-Identifier: GPL-3.0-or-later
import { Button } from 'react-aria-components';
import { Icon } from './Icon';
import { Hyphenated } from './Text';

interface RemovableChipProps {
  label: string;
  /** For screen readers: what pressing it does. */
  removeLabel: string;
  onRemove: () => void;
}

export function RemovableChip({ label, removeLabel, onRemove }: RemovableChipProps) {
  return (
    <Button className="ui-chip" onPress={onRemove} aria-label={removeLabel}>
      <span>
        <Hyphenated>{label}</Hyphenated>
      </span>
      <Icon name="close" size="small" />
    </Button>
  );
}

export function StaticChip({ children }: { children: string }) {
  return (
    <span className="ui-chip" data-static="">
      <span>
        <Hyphenated>{children}</Hyphenated>
      </span>
    </span>
  );
}
