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

/** Whose way in is meant. */
export interface Circle {
  /** With those below it; empty for all. */
  unit: string;
  /** Those who were invited and never came in; else those who have no account. */
  again: boolean;
}

export function useUninvited({ unit, again }: Circle) {
  return $api.useQuery('get', '/api/v1/staff-invitations', {
    params: { query: { unit: unit === '' ? undefined : unit, again } },
  });
}

/** Invites some at a time until all are met. What was issued before something fails is kept: its codes are told once. */
export function useInviteStaff() {
  const queryClient = useQueryClient();
  const [done, setDone] = useState(NONE);
  const [after, setAfter] = useState<string | null>(null);
  const run = useMutation({
    mutationFn: async ({ unit, again }: Circle) => {
      let from = after;
      do {
        const { data, error } = await api.POST('/api/v1/staff-invitations', {
          body: { unit: unit === '' ? null : unit, again, after: from },
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
