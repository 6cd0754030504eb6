// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { StaffImport } from '../types';

/** Compares anew with other choices. */
export function useChoose(onRead: (read: StaffImport) => void) {
  return $api.useMutation('put', '/api/v1/staff/imports/{importId}/choices', { onSuccess: onRead });
}
