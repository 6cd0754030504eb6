// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

interface FieldPopoverProps {
  label: string;
  /** What is chosen, in words; the label where nothing is. */
  value: string;
  children: ReactNode;
}

/** A field whose value is put together in a small panel below it. */
export function FieldPopover({ label, value, children }: FieldPopoverProps) {
  return (
    <DialogTrigger>
      <Button className="ui-field-button" aria-label={`${label}: ${value}`}>
        <span className="ui-field-value">{value}</span>
        <Icon name="chevron-right" size="small" />
      </Button>
      <Popover className="ui-popover" placement="bottom start" offset={4}>
        <Dialog className="ui-field-panel" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface FieldButtonProps {
  label: string;
  value: string;
  icon: IconName;
  onPress: () => void;
}

/** Looks like a field and opens what is to be filled in. */
export function FieldButton({ label, value, icon, onPress }: FieldButtonProps) {
  return (
    <Button
      className="ui-field-button"
      data-icon-first=""
      aria-label={`${label}: ${value}`}
      onPress={onPress}
    >
      <Icon name={icon} tone="muted" />
      <span className="ui-field-value">{value}</span>
    </Button>
  );
}
