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

/** What the server says against a new password; undefined where it says nothing of it. */
export function refusedPassword(error: unknown, t: TFunction): string | undefined {
  const found =
    error === null ? undefined : problemOf(error).fields.find(({ field }) => field === 'password');
  if (found === undefined) {
    return undefined;
  }
  return found.reason === 'is the one so far' ? t('admission.password.same') : t('admission.password.simple');
}

/** Whether the server refused this field. */
export function refuses(error: unknown, field: string): boolean {
  return problemOf(error).fields.some((one) => one.field === field);
}
