// SPDX-License-Identifier: GPL-3.0-or-later
import { useId } from 'react';
import { usePressed } from './usePressed';

interface SelectProps<V extends string> {
  label: string;
  /** Where what stands beside it says it already. */
  hideLabel?: boolean;
  /** As fields have it; beside the list otherwise. */
  labelAbove?: boolean;
  options: { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** The browser's own list: every device knows best how to show it. */
export function Select<V extends string>({
  label,
  hideLabel,
  labelAbove,
  options,
  value,
  onChange,
}: SelectProps<V>) {
  const id = useId();
  const [pressed, press] = usePressed(value);
  const choose = (chosen: V) => {
    press(chosen);
    onChange(chosen);
  };
  return (
    <div className={labelAbove ? 'kern-form-input' : 'ui-row'} data-gap="1">
      <label
        htmlFor={id}
        className={hideLabel ? 'ui-hidden' : labelAbove ? 'kern-label' : 'ui-text'}
        data-size="small"
        data-muted=""
      >
        {label}
      </label>
      <select
        id={id}
        className="ui-select"
        value={pressed}
        onChange={(event) => choose(event.currentTarget.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
