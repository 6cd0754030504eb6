// SPDX-License-Identifier: GPL-3.0-or-later
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';

export interface FieldPanelProps {
  label: string;
  field: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** What a field opens below itself. */
export function FieldPanel({ label, field, isOpen, onOpenChange, children }: FieldPanelProps) {
  // A field with proposals keeps Escape for itself even while no list of it is to be seen.
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && document.querySelector('[role="listbox"]') === null) {
      onOpenChange(false);
    }
  };
  return (
    <Popover
      className="ui-popover"
      trigger="DialogTrigger"
      triggerRef={field}
      placement="bottom start"
      offset={4}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Dialog className="ui-field-panel" aria-label={label}>
        <div onKeyDownCapture={leave}>{children}</div>
      </Dialog>
    </Popover>
  );
}
