// SPDX-License-Identifier: GPL-3.0-or-later
import { usePressed } from './usePressed';

interface SegmentsProps<V extends string> {
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** One of a few ways to look at the same, side by side. */
export function Segments<V extends string>({ label, options, value, onChange }: SegmentsProps<V>) {
  const [pressed, press] = usePressed(value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser
    <div className="ui-segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="ui-segment"
          aria-pressed={option.value === pressed}
          onClick={() => {
            press(option.value);
            onChange(option.value);
          }}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

interface ToggleChipProps {
  children: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A filter that is on or off. */
export function ToggleChip({ children, isOn, onChange }: ToggleChipProps) {
  return (
    <button
      type="button"
      className="ui-segment"
      data-alone=""
      aria-pressed={isOn}
      onClick={() => onChange(!isOn)}
    >
      {children}
    </button>
  );
}
