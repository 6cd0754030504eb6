// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export function useUnitPlan() {
  return $api.useQuery('get', '/api/v1/unit-plan');
}
