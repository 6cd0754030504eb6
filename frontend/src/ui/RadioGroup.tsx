// SPDX-License-Identifier: GPL-3.0-or-later
import { type RefObject, useEffect, useRef } from 'react';
import { Radio as AriaRadio, RadioGroup as AriaRadioGroup, Label } from 'react-aria-components';
import { ChoiceContent, type ChoiceOption } from './Choice';

interface RadioGroupProps {
  label: string;
  /** Beside each other where there is room, as tiles. */
  large?: boolean;
  options: ChoiceOption[];
  /** Null while nothing is chosen. */
  value: string | null;
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
