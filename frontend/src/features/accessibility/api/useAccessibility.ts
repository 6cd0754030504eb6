// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Whom to turn to in this installation. */
export function useAccessibility() {
  return $api.useQuery('get', '/api/v1/accessibility', {});
}
