// SPDX-License-Identifier: GPL-3.0-or-later
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from './Icon';
import type { ComboBoxProps } from './onDemand/ComboBox';
import { onDemand, useOnDemand } from './onDemand/useOnDemand';

export type { ComboGroup, ComboOption } from './onDemand/ComboBox';

const COMBO_BOX = onDemand(async () => (await import('./onDemand/ComboBox')).ComboBox);
const MAX_LENGTH = 200;

/** A text field that proposes while one types; what proposes is loaded when the field is entered. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hideLabel, placeholder, text, takesAnyLength, onTextChange, onSubmitText } = props;
  const id = useId();
  const isInside = useRef(false);
  const frame = useRef<HTMLSpanElement>(null);
  const [entered, setEntered] = useState(false);
  const [typed, setTyped] = useState(false);
  const Loaded = useOnDemand(COMBO_BOX, entered);
  const [wasPlain] = useState(Loaded === null);
  const isLoaded = Loaded !== null;
  // Whoever is in the plain field stays in the field, behind the last letter.
  useLayoutEffect(() => {
    if (isLoaded && wasPlain && isInside.current) {
      const input = frame.current?.querySelector('input');
      input?.focus();
      input?.setSelectionRange(input.value.length, input.value.length);
    }
  }, [isLoaded, wasPlain]);
  if (Loaded !== null) {
    return (
      <span ref={frame} className="ui-combobox-frame">
        <Loaded {...props} openAtOnce={wasPlain && typed} />
      </span>
    );
  }
  return (
    <span className="ui-combobox-frame">
      <div className="ui-combobox kern-form-input" data-hidden-label={hideLabel ? '' : undefined}>
        <label htmlFor={id} className="kern-label">
          {label}
        </label>
        <span className="ui-combobox-icon">
          <Icon name="search" tone="muted" />
        </span>
        <input
          id={id}
          role="combobox"
          aria-expanded="false"
          aria-autocomplete="list"
          autoComplete="off"
          className="kern-form-input__input"
          placeholder={placeholder}
          maxLength={takesAnyLength ? undefined : MAX_LENGTH}
          enterKeyHint="search"
          value={text}
          onFocus={() => {
            isInside.current = true;
            setEntered(true);
          }}
          onBlur={() => {
            isInside.current = false;
          }}
          onPointerEnter={() => void COMBO_BOX.load().catch(() => undefined)}
          onChange={(event) => {
            setTyped(true);
            onTextChange(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              onSubmitText?.();
            }
          }}
        />
      </div>
    </span>
  );
}
