// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useRefresh } from './useRefresh';

export function useChangeUnit() {
  const refresh = useRefresh();
  return $api.useMutation('put', '/api/v1/units/{unitId}', { onSettled: refresh });
}
