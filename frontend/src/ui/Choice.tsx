// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  Radio as AriaRadio,
  RadioGroup as AriaRadioGroup,
  Label,
} from 'react-aria-components';
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

function ChoiceContent({ option }: { option: ChoiceOption }) {
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

interface RadioGroupProps {
  label: string;
  /** Beside each other where there is room, as tiles. */
  large?: boolean;
  options: ChoiceOption[];
  value: string;
  /** Told whether the arrow keys led there: then one may only be passing by. */
  onChange: (value: string, byArrow: boolean) => void;
}

export function RadioGroup({ label, large, options, value, onChange }: RadioGroupProps) {
  const group = useRef<HTMLDivElement>(null);
  const byArrow = useLastByArrow(group);
  return (
    <AriaRadioGroup
      ref={group}
      value={value}
      onChange={(chosen) => onChange(chosen, byArrow.current)}
      className={large ? 'ui-tiles' : undefined}
    >
      <Label className="ui-fieldset-label">{label}</Label>
      {options.map((option) => (
        <AriaRadio key={option.value} value={option.value} className="ui-check" data-kind="radio">
          <ChoiceContent option={option} />
        </AriaRadio>
      ))}
    </AriaRadioGroup>
  );
}

/** Whether the last thing done in a box was to press an arrow key. */
function useLastByArrow(box: RefObject<HTMLElement | null>): RefObject<boolean> {
  const byArrow = useRef(false);
  useEffect(() => {
    const element = box.current;
    const onKey = ({ key }: KeyboardEvent) => {
      byArrow.current = key.startsWith('Arrow');
    };
    const onPointer = () => {
      byArrow.current = false;
    };
    element?.addEventListener('keydown', onKey, true);
    element?.addEventListener('pointerdown', onPointer, true);
    return () => {
      element?.removeEventListener('keydown', onKey, true);
      element?.removeEventListener('pointerdown', onPointer, true);
    };
  }, [box]);
  return byArrow;
}
