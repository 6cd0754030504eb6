// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';

export type ImportKind = 'courses' | 'esco' | 'municipalities';

const PATHS = {
  courses: '/api/v1/imports/courses',
  esco: '/api/v1/imports/esco',
  municipalities: '/api/v1/imports/municipalities',
} as const;

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
      const { data } = await api.POST(PATHS[kind], { body: { file: '' }, bodySerializer: () => form });
      return data?.id ?? '';
    },
  });
}
