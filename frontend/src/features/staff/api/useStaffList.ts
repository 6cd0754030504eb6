// SPDX-License-Identifier: GPL-3.0-or-later
import { keepPreviousData } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';
import type { StaffState } from '../types';

export const PAGE_SIZE = 50;

interface Wanted {
  text: string;
  unit: string;
  state: StaffState;
  offset: number;
}

/** One page of the staff list; the page before stays until it comes. */
export function useStaffList({ text, unit, state, offset }: Wanted) {
  const settled = useSettled(text.trim());
  return $api.useQuery(
    'get',
    '/api/v1/staff',
    { params: { query: { text: settled, unit, state, offset, limit: PAGE_SIZE } } },
    { placeholderData: keepPreviousData },
  );
}
