// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useRefresh } from './useRefresh';

export function useComeBack() {
  const refresh = useRefresh();
  return $api.useMutation('delete', '/api/v1/staff/{employeeId}/leaving', { onSettled: refresh });
}
