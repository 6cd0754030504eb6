// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const REVIEWS = ['get', '/api/v1/offer-reviews'];

export function useOfferReviews() {
  return $api.useQuery('get', '/api/v1/offer-reviews');
}

/** Deciding, and saying whose offers are decided on; the list is the server's afterwards. */
export function useOfferReviewActs() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries({ queryKey: REVIEWS });
  return {
    decide: $api.useMutation('put', '/api/v1/offer-reviews/{id}', { onSettled }),
    require: $api.useMutation('put', '/api/v1/providers/{id}/review', { onSettled }),
  };
}
