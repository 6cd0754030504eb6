// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { StaffImport } from '../types';

/** Hands a staff file over; the answer says what it would change. */
export function useReadFile(onRead: (read: StaffImport) => void) {
  return useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.append('file', file);
      const { data } = await api.POST('/api/v1/staff/imports', {
        body: { file: '' },
        bodySerializer: () => form,
      });
      return data;
    },
    onSuccess: (read) => {
      if (read) {
        onRead(read);
      }
    },
  });
}
