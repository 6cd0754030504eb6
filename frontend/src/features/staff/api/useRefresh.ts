// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';

/** Asks anew for everything about staff and units: a change of one shows in the others. */
export function useRefresh() {
  const queryClient = useQueryClient();
  // Nobody waits for it: a form that is shown anew for a new version could not say that it was saved.
  return () => {
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => {
        const path = String(queryKey[1]);
        return path.startsWith('/api/v1/staff') || path.startsWith('/api/v1/unit');
      },
    });
  };
}
