// SPDX-License-Identifier: GPL-3.0-or-later
import { api } from '../../../api/client';
import type { Answer } from '../signOnAnswer';

/** Hands on what the directory sent the browser back with. */
export function completeSignOn(answer: Answer) {
  return api.POST('/api/v1/sign-on/completion', { body: answer });
}
