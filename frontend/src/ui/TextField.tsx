// SPDX-License-Identifier: GPL-3.0-or-later
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { FieldProblem } from './FieldProblem';

interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  hint?: string;
  problem?: string;
  placeholder?: string;
}

export function TextField({ label, hint, problem, placeholder, ...props }: TextFieldProps) {
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
      <Input
        className={`kern-form-input__input${problem ? ' kern-form-input__input--error' : ''}`}
        placeholder={placeholder}
      />
      <FieldProblem text={problem} />
    </AriaTextField>
  );
}
