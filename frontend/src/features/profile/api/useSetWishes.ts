// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import { keepProfile } from './keepProfile';

/** Replaces all wishes and limits; the answer is the whole profile. */
export function useSetWishes() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/profile/constraints', {
    onSuccess: (profile) => keepProfile(queryClient, profile),
  });
}
