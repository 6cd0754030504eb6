// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const OFFERS = ['get', '/api/v1/provider/offers'];

export function useWrittenOffers() {
  return $api.useQuery('get', '/api/v1/provider/offers');
}

/** A new one from nothing, from another, or from a course that is published already. */
export function useStartOffer(onStarted: (id: string) => void) {
  const queryClient = useQueryClient();
  return $api.useMutation('post', '/api/v1/provider/offers', {
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: OFFERS });
      onStarted(id);
    },
  });
}
