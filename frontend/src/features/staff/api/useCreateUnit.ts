// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';
import { useRefresh } from './useRefresh';

export function useCreateUnit() {
  const refresh = useRefresh();
  return $api.useMutation('post', '/api/v1/units', { onSettled: refresh });
}
