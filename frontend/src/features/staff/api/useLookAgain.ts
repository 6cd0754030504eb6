// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { StaffImport } from '../types';

/** The comparison as it is now, after somebody else has changed something. */
export function useLookAgain(onRead: (read: StaffImport) => void) {
  return useMutation({
    mutationFn: async (importId: string) => {
      const { data } = await api.GET('/api/v1/staff/imports/{importId}', { params: { path: { importId } } });
      return data;
    },
    onSuccess: (read) => {
      if (read) {
        onRead(read);
      }
    },
  });
}
