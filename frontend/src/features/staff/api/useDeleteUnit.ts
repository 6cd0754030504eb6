// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useRefresh } from './useRefresh';

export function useDeleteUnit() {
  const refresh = useRefresh();
  return $api.useMutation('delete', '/api/v1/units/{unitId}', { onSettled: refresh });
}
