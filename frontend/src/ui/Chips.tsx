// SPDX-License-Identifier: GPL-3.0-or-later
import { Button } from 'react-aria-components';
import { Icon } from './Icon';
import { HiddenText, Hyphenated } from './Text';

interface RemovableChipProps {
  label: string;
  /** For screen readers: what pressing it does. */
  removeLabel: string;
  onRemove: () => void;
}

export function RemovableChip({ label, removeLabel, onRemove }: RemovableChipProps) {
  return (
    <Button className="ui-chip" onPress={onRemove}>
      <span aria-hidden="true">
        <Hyphenated>{label}</Hyphenated>
      </span>
      <HiddenText>{removeLabel}</HiddenText>
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
