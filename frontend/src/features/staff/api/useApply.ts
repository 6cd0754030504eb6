// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { StaffImport } from '../types';
import { useRefresh } from './useRefresh';

/** Takes the file over. */
export function useApply(onApplied: (applied: StaffImport) => void) {
  const refresh = useRefresh();
  return $api.useMutation('post', '/api/v1/staff/imports/{importId}/application', {
    onSuccess: (applied) => {
      onApplied(applied);
      refresh();
    },
  });
}
