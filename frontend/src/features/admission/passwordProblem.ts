// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import { problemOf } from '../../api/problem';

export const SHORTEST_PASSWORD = 12;

/** What is wrong with a password before it is sent. */
export function passwordProblem(password: string, t: TFunction): string | undefined {
  if (password === '') {
    return t('admission.password.missing');
  }
  return [...password].length < SHORTEST_PASSWORD ? t('admission.password.short') : undefined;
}

/** Whether the server refused this field. */
export function refuses(error: unknown, field: string): boolean {
  return problemOf(error).fields.some((one) => one.field === field);
}
