// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useId } from 'react';
import { Meter } from './Data';

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  count?: string;
  countLabel?: string;
  /** From 0 to 1: a bar that compares the options. */
  share?: number;
  muted?: boolean;
  /** A second, quieter line. */
  hint?: string;
}

export function ChoiceContent({ option }: { option: ChoiceOption }) {
  return (
    <>
      <span className="ui-check-box" aria-hidden="true" />
      <span className="ui-check-label">
        {option.label}
        {option.hint ? <span className="ui-check-hint">{option.hint}</span> : null}
        {option.share === undefined ? null : <Meter value={option.share} />}
      </span>
      {option.count === undefined ? null : (
        <span className="ui-check-count">
          <span aria-hidden="true">{option.count}</span>
          <span className="ui-hidden">{option.countLabel}</span>
        </span>
      )}
    </>
  );
}

interface CheckboxGroupProps {
  label: string;
  /** Where what stands above says it already. */
  hideLabel?: boolean;
  /** As tiles that a thumb meets. */
  large?: boolean;
  options: ChoiceOption[];
  value: string[];
  /** What is chosen now, and what was pressed for it. */
  onChange: (value: string[], pressed: string) => void;
}

/** The browser's own boxes: a filter panel holds a hundred of them, and each press redraws it. */
export function CheckboxGroup({ label, hideLabel, large, options, value, onChange }: CheckboxGroupProps) {
  const labelId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div role="group" aria-labelledby={labelId} className={large ? 'ui-tiles' : undefined}>
      <span id={labelId} className={hideLabel ? 'ui-hidden' : 'ui-fieldset-label'}>
        {label}
      </span>
      {options.map((option) => {
        const isChosen = value.includes(option.value);
        return (
          <label
            key={option.value}
            className="ui-check"
            data-kind="checkbox"
            data-muted={option.muted ? '' : undefined}
            data-selected={isChosen ? '' : undefined}
          >
            <input
              type="checkbox"
              className="ui-hidden"
              value={option.value}
              checked={isChosen}
              onChange={({ target }) =>
                onChange(
                  target.checked ? [...value, option.value] : value.filter((one) => one !== option.value),
                  option.value,
                )
              }
            />
            <ChoiceContent option={option} />
          </label>
        );
      })}
    </div>
  );
}
