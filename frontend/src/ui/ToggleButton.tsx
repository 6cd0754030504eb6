// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { ToggleButton as AriaToggleButton } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

interface ToggleButtonProps {
  icon: IconName;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}

/** On or off; on shows a tick and a ground of its own, so that colour alone says nothing. */
export function ToggleButton({ icon, children, ...props }: ToggleButtonProps) {
  return (
    <AriaToggleButton {...props} className="kern-btn kern-btn--tertiary" data-size="small" data-toggle="">
      <Icon name={props.isSelected ? 'check' : icon} />
      <span className="kern-label">{children}</span>
    </AriaToggleButton>
  );
}
