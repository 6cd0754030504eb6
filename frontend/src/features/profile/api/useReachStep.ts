// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

/** Keeps how far one has come. */
export function useReachStep() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/onboarding', {
    // One after the other: the last step is the one to go on with.
    scope: { id: 'reach-step' },
    onSuccess: (onboarding) => queryClient.setQueryData(['get', '/api/v1/onboarding'], onboarding),
  });
}
