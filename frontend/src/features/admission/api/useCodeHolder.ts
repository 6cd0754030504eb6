// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Code } from './redeem';

/** Asks whose code it is. */
export function useCodeHolder() {
  return useMutation({
    mutationFn: async (code: Code) => {
      const { data } = await api.POST('/api/v1/access-codes/holder', { body: code });
      return data;
    },
  });
}
