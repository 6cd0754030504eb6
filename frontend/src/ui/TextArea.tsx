// SPDX-License-Identifier: GPL-3.0-or-later
import { TextArea as AriaTextArea, TextField as AriaTextField, Label, Text } from 'react-aria-components';
import { FieldProblem } from './FieldProblem';

interface TextAreaProps {
  id: string;
  label: string;
  hint?: string;
  problem?: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field for several sentences. It takes more than may be sent: what was pasted must not get lost. */
export function TextArea({ id, label, hint, problem, value, onChange }: TextAreaProps) {
  return (
    <AriaTextField
      id={id}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      className={`kern-form-input${problem ? ' kern-form-input--error' : ''}`}
    >
      <Label className="kern-label">{label}</Label>
      {hint ? (
        <Text slot="description" className="kern-hint">
          {hint}
        </Text>
      ) : null}
      <AriaTextArea
        rows={4}
        className={`kern-form-input__input ui-textarea${problem ? ' kern-form-input__input--error' : ''}`}
      />
      <FieldProblem text={problem} />
    </AriaTextField>
  );
}
