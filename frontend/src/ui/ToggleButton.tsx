// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface ToggleButtonProps {
  icon: IconName;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}

/** On or off, which its words say; on shows a tick and a ground of its own. A list holds forty of them. */
export function ToggleButton({ icon, isSelected, onChange, children }: ToggleButtonProps) {
  return (
    <button
      type="button"
      className="kern-btn kern-btn--tertiary"
      data-size="small"
      data-toggle=""
      data-selected={isSelected ? '' : undefined}
      onClick={() => onChange(!isSelected)}
    >
      <Icon name={isSelected ? 'check' : icon} />
      <span className="kern-label">{children}</span>
    </button>
  );
}
