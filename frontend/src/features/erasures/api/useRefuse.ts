// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

export function useRefuse() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/erasures/{employeeId}/refusal', {
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['get', '/api/v1/erasures'] }),
  });
}
