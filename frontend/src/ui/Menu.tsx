// SPDX-License-Identifier: GPL-3.0-or-later
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from './Icon';
import { onDemand, useOnDemand } from './onDemand/useOnDemand';

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
  /** Reads beside the icon too, for what no icon tells. */
  named?: boolean;
}

const LIST = onDemand(async () => (await import('./onDemand/MenuList')).MenuList);
const prepare = () => void LIST.load().catch(() => undefined);

/** A button that opens a list of actions; the list is loaded when the button is pointed at or focused. */
export function Menu({ label, icon, entries, named }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const List = useOnDemand(LIST, isOpen);
  const openByArrow = ({ key }: Pick<KeyboardEvent, 'key'>) => {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setOpen(true);
    }
  };
  return (
    <>
      <Button
        ref={button}
        className="kern-btn kern-btn--tertiary"
        data-icon-only={named ? undefined : ''}
        aria-label={named ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onHoverStart={prepare}
        onFocus={prepare}
        onPress={() => setOpen(true)}
        onKeyDown={openByArrow}
      >
        <Icon name={icon} />
        {named ? <span className="kern-label">{label}</span> : null}
      </Button>
      {List === null ? null : (
        <List label={label} entries={entries} button={button} isOpen={isOpen} onOpenChange={setOpen} />
      )}
    </>
  );
}
