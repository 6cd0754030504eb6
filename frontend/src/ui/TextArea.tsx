// SPDX-License-Identifier: GPL-3.0-or-later
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Label,
  Text,
} from 'react-aria-components';
import { FieldProblem } from './FieldProblem';

interface TextAreaProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  hint?: string;
  problem?: string;
  rows?: number;
}

/** A field for several sentences; it takes more than may be sent, so that pasting loses nothing. */
export function TextArea({ label, hint, problem, rows = 6, ...props }: TextAreaProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={problem !== undefined}
      className={`kern-form-input${problem ? ' kern-form-input--error' : ''}`}
    >
      <Label className="kern-label">{label}</Label>
      {hint ? (
        <Text slot="description" className="kern-hint">
          {hint}
        </Text>
      ) : null}
      <AriaTextArea
        rows={rows}
        className={`kern-form-input__input ui-text-area${problem ? ' kern-form-input__input--error' : ''}`}
      />
      <FieldProblem text={problem} />
    </AriaTextField>
  );
}
