// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

export function useDeleteFeedback() {
  const queryClient = useQueryClient();
  return $api.useMutation('delete', '/api/v1/feedback/{id}', {
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: $api.queryOptions('get', '/api/v1/feedback', {}).queryKey }),
  });
}
