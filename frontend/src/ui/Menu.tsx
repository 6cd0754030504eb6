// SPDX-License-Identifier: GPL-3.0-or-later
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

export interface MenuEntry {
  key: string;
  label: string;
  icon?: IconName;
  onAction: () => void;
}

interface MenuProps {
  label: string;
  icon: IconName;
  entries: MenuEntry[];
}

export function Menu({ label, icon, entries }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className="kern-btn kern-btn--tertiary" data-icon-only="" aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Popover className="ui-popover">
        <AriaMenu className="ui-menu" items={entries} aria-label={label}>
          {(entry) => (
            <MenuItem id={entry.key} className="ui-option" onAction={entry.onAction} textValue={entry.label}>
              {entry.icon ? <Icon name={entry.icon} size="small" /> : null}
              {entry.label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
