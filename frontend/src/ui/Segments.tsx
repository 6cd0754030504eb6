// SPDX-License-Identifier: GPL-3.0-or-later
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface SegmentsProps<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** One of a few ways to look at the same thing. */
export function Segments<V extends string>({ label, options, value, onChange }: SegmentsProps<V>) {
  return (
    <ToggleButtonGroup
      className="ui-segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen) {
          onChange(chosen.value);
        }
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="ui-segment">
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface ToggleProps {
  children: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A filter that is on or off. */
export function ToggleChip({ children, isOn, onChange }: ToggleProps) {
  return (
    <ToggleButton className="ui-segment" data-alone="" isSelected={isOn} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}
