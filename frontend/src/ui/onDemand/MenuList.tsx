// SPDX-License-Identifier: GPL-3.0-or-later
import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { Icon } from '../Icon';
import type { MenuEntry } from '../Menu';

export interface MenuListProps {
  label: string;
  entries: MenuEntry[];
  button: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}

/** What a menu's button opens. */
export function MenuList({ label, entries, button, isOpen, onOpenChange }: MenuListProps) {
  return (
    <Popover
      className="ui-popover"
      trigger="MenuTrigger"
      triggerRef={button}
      placement="bottom start"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      aria-label={label}
    >
      <AriaMenu
        className="ui-menu"
        items={entries}
        aria-label={label}
        autoFocus="first"
        onClose={() => onOpenChange(false)}
      >
        {(entry) => (
          <MenuItem id={entry.key} className="ui-option" onAction={entry.onAction} textValue={entry.label}>
            {entry.icon ? <Icon name={entry.icon} size="small" /> : null}
            {entry.label}
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  );
}
