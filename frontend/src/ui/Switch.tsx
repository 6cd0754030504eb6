// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

interface SwitchProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}

/** Takes effect at once; on and off differ in shape, not in colour alone. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className="ui-switch">
      <span className="ui-switch-track" aria-hidden="true" />
      <span>{children}</span>
    </AriaSwitch>
  );
}
