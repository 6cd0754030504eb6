// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import type { Switches } from '../../../api/types';

/** What is agreed on here: what is not would be refused, so it is not asked for. */
export function useAgreedOn() {
  return $api.useQuery('get', '/api/v1/switches', {}, { select: agreedOn });
}

function agreedOn({ switches }: Switches) {
  return new Set(switches.filter(({ on }) => on).map(({ which }) => which));
}

export function useDemandSearches(enabled: boolean) {
  return $api.useQuery('get', '/api/v1/demand/searches', {}, { enabled });
}

export function useDemandPlaces() {
  return $api.useQuery('get', '/api/v1/demand/impressions');
}

export function useDemandSwaps() {
  return $api.useQuery('get', '/api/v1/demand/swaps');
}
