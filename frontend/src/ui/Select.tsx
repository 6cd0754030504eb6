// SPDX-License-Identifier: GPL-3.0-or-later
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './Icon';

interface SelectProps<V extends string> {
  label: string;
  options: { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

export function Select<V extends string>({ label, options, value, onChange }: SelectProps<V>) {
  return (
    <AriaSelect className="ui-row" data-gap="1" value={value} onChange={(key) => onChange(key as V)}>
      <Label className="ui-text" data-size="small" data-muted="">
        {label}
      </Label>
      <Button className="ui-select-button">
        <SelectValue />
        <Icon name="chevron-right" size="small" />
      </Button>
      <Popover className="ui-popover">
        <ListBox className="ui-listbox" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} className="ui-option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
