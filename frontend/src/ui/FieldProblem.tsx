// SPDX-License-Identifier: GPL-3.0-or-later
import { FieldError } from 'react-aria-components';
import { Icon } from './Icon';

/** What is wrong with a field, tied to it for screen readers. */
export function FieldProblem({ text }: { text: string | undefined }) {
  if (text === undefined) {
    return null;
  }
  return (
    <FieldError className="kern-error">
      <Icon name="danger" />
      <span>{text}</span>
    </FieldError>
  );
}
