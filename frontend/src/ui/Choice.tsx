// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup, Label } from 'react-aria-components';
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
  onChange: (value: string[]) => void;
}

export function CheckboxGroup({ label, hideLabel, large, options, value, onChange }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup value={value} onChange={onChange} className={large ? 'ui-tiles' : undefined}>
      <Label className={hideLabel ? 'ui-hidden' : 'ui-fieldset-label'}>{label}</Label>
      {options.map((option) => (
        <AriaCheckbox
          key={option.value}
          value={option.value}
          className="ui-check"
          data-kind="checkbox"
          data-muted={option.muted ? '' : undefined}
        >
          <ChoiceContent option={option} />
        </AriaCheckbox>
      ))}
    </AriaCheckboxGroup>
  );
}
