// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Finds tasks, competencies and job roles in a text; the server keeps nothing of it. */
export function useOwnWords() {
  return $api.useMutation('post', '/api/v1/profile/own-words');
}
