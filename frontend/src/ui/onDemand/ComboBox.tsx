// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import {
  ComboBox as AriaComboBox,
  Collection,
  ComboBoxStateContext,
  Header,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { Icon } from '../Icon';

export interface ComboOption {
  key: string;
  label: string;
}

export interface ComboGroup {
  key: string;
  label: string;
  options: ComboOption[];
}

export interface ComboBoxProps {
  label: string;
  hideLabel?: boolean;
  placeholder?: string;
  text: string;
  onTextChange: (text: string) => void;
  groups: ComboGroup[];
  onChoose: (key: string) => void;
  /** Enter without a chosen option: what was typed counts. */
  onSubmitText?: () => void;
  /** What the list says when nothing fits. */
  empty: ReactNode;
  /** Keeps a text that is too long, for the page to say so instead of cutting it. */
  takesAnyLength?: boolean;
  /** Stands below the list, such as that there is more. */
  note?: string;
}

export interface LoadedComboBoxProps extends ComboBoxProps {
  /** Something was typed before it was loaded: its proposals are due. */
  openAtOnce: boolean;
}

export const MAX_LENGTH = 200;

/** A text field that proposes while one types; the proposals come from the caller. */
export function ComboBox({
  label,
  hideLabel,
  placeholder,
  text,
  groups,
  empty,
  takesAnyLength,
  note,
  ...on
}: LoadedComboBoxProps) {
  const choose = (key: Key | null) => {
    if (key !== null) {
      on.onChoose(String(key));
    }
  };
  return (
    <AriaComboBox
      className="ui-combobox kern-form-input"
      data-hidden-label={hideLabel ? '' : undefined}
      inputValue={text}
      onInputChange={on.onTextChange}
      items={groups}
      value={null}
      onChange={choose}
      allowsCustomValue={on.onSubmitText !== undefined}
      allowsEmptyCollection={text.length > 0 && text.length <= MAX_LENGTH}
      defaultFilter={() => true}
      menuTrigger="input"
      shouldFocusWrap
    >
      {on.openAtOnce ? <OpenAtOnce /> : null}
      <Label className="kern-label">{label}</Label>
      <span className="ui-combobox-icon">
        <Icon name="search" tone="muted" />
      </span>
      <Input
        className="kern-form-input__input"
        placeholder={placeholder}
        maxLength={takesAnyLength ? undefined : MAX_LENGTH}
        enterKeyHint="search"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.currentTarget.getAttribute('aria-activedescendant')) {
            on.onSubmitText?.();
          }
        }}
      />
      <Popover className="ui-popover" offset={4}>
        <ListBox className="ui-listbox" renderEmptyState={() => <p className="ui-listbox-empty">{empty}</p>}>
          {(group: ComboGroup) => (
            <ListBoxSection id={group.key}>
              <Header className="ui-option-group">{group.label}</Header>
              <Collection items={group.options}>
                {(option) => (
                  <ListBoxItem id={option.key} textValue={option.label} className="ui-option">
                    {option.label}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
        {note ? <p className="ui-listbox-note">{note}</p> : null}
      </Popover>
    </AriaComboBox>
  );
}

function OpenAtOnce() {
  const state = useContext(ComboBoxStateContext);
  const isDue = useRef(true);
  useEffect(() => {
    if (isDue.current && state !== null) {
      isDue.current = false;
      state.open(null, 'input');
    }
  }, [state]);
  return null;
}
