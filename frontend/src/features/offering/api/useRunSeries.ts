// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** Spells out the dates of a rule. */
export function useRunSeries() {
  return $api.useMutation('post', '/api/v1/provider/run-series');
}
