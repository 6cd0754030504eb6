// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';

export type ImportKind = 'courses' | 'esco';

interface StartImport {
  kind: ImportKind;
  file: File;
}

/** Hands a file over; the answer is the import's id, which tells its progress. */
export function useStartImport() {
  return useMutation({
    mutationFn: async ({ kind, file }: StartImport) => {
      const form = new FormData();
      form.append('file', file);
      const path = kind === 'esco' ? '/api/v1/imports/esco' : '/api/v1/imports/courses';
      const { data } = await api.POST(path, { body: { file: '' }, bodySerializer: () => form });
      return data?.id ?? '';
    },
  });
}
