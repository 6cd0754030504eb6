// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const RULE = ['get', '/api/v1/second-factor/rule'];

/** Whether a second factor is required of those with many rights, and changing it. */
export function useFactorRule() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: RULE });
  return {
    rule: $api.useQuery('get', '/api/v1/second-factor/rule'),
    change: $api.useMutation('put', '/api/v1/second-factor/rule', { onSuccess }),
  };
}
