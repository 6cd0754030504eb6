// SPDX-License-Identifier: GPL-3.0-or-later
import { type KeyboardEvent, type ReactNode, useState } from 'react';
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
  const [isOpen, setOpen] = useState(false);
  // A field with proposals keeps Escape for itself even while its list is closed.
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && event.currentTarget.querySelector('[aria-expanded="true"]') === null) {
      setOpen(false);
    }
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="ui-field-button" aria-label={`${label}: ${value}`}>
        <span className="ui-field-value">{value}</span>
        <Icon name="chevron-right" size="small" />
      </Button>
      <Popover className="ui-popover" placement="bottom start" offset={4}>
        <Dialog className="ui-field-panel" aria-label={label}>
          <div onKeyDownCapture={leave}>{children}</div>
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
