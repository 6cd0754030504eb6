// SPDX-License-Identifier: GPL-3.0-or-later
import { problemOf } from '../../api/problem';
import { refuses } from './passwordProblem';

/** What the server wants to know before something opens the account for good; null where it asks for nothing. */
export function confirmationWanted(error: unknown): 'password' | 'signIn' | null {
  if (error === null) {
    return null;
  }
  const { type } = problemOf(error);
  if (type === '/errors/sign-in-again') {
    return 'signIn';
  }
  return type === '/errors/password-needed' || refuses(error, 'password') ? 'password' : null;
}
