// SPDX-License-Identifier: GPL-3.0-or-later
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { $api, api } from '../../../api/client';
import type { AccessSheet, SkippedInvitation } from '../../../api/types';

export interface Invitations {
  mailed: number;
  sheets: AccessSheet[];
  skipped: SkippedInvitation[];
}

const NONE: Invitations = { mailed: 0, sheets: [], skipped: [] };

export function useUninvited(unit: string) {
  return $api.useQuery('get', '/api/v1/staff-invitations', {
    params: { query: { unit: unit === '' ? undefined : unit } },
  });
}

/** Invites some at a time until all are met. What was issued before something fails is kept: its codes are told once. */
export function useInviteStaff() {
  const queryClient = useQueryClient();
  const [done, setDone] = useState(NONE);
  const [after, setAfter] = useState<string | null>(null);
  const run = useMutation({
    mutationFn: async (unit: string) => {
      let from = after;
      do {
        const { data, error } = await api.POST('/api/v1/staff-invitations', {
          body: { unit: unit === '' ? null : unit, after: from },
        });
        if (data === undefined) {
          throw error;
        }
        setDone((before) => ({
          mailed: before.mailed + data.mailed,
          sheets: [...before.sheets, ...data.sheets],
          skipped: [...before.skipped, ...data.skipped],
        }));
        from = data.next;
        setAfter(from);
      } while (from !== null);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/staff-invitations'] }),
  });
  return { run, done };
}
