// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** The published weights; readable without signing in. */
export function useRanking() {
  return $api.useQuery('get', '/api/v1/ranking');
}
