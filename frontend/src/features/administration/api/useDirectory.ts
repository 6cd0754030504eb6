// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const DIRECTORY = ['get', '/api/v1/directory'];

export function useDirectory() {
  return $api.useQuery('get', '/api/v1/directory');
}

/** What an administrator does with the directory; what is shown is the server's afterwards. */
export function useDirectoryActs() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: DIRECTORY });
  return {
    change: $api.useMutation('put', '/api/v1/directory', { onSuccess }),
    remove: $api.useMutation('delete', '/api/v1/directory', { onSuccess }),
  };
}
