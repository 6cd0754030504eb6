// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export function useGiveFeedback() {
  return $api.useMutation('post', '/api/v1/feedback');
}
