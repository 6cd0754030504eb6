// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import type { WrittenOffer } from '../../../api/types';

const PATH = '/api/v1/provider/offers/{id}';

function keyOf(id: string) {
  return $api.queryOptions('get', PATH, { params: { path: { id } } }).queryKey;
}

/** As it was when the page was opened; what is written meanwhile is the page's own. */
export function useWrittenOffer(id: string) {
  return $api.useQuery('get', PATH, { params: { path: { id } } }, { staleTime: Number.POSITIVE_INFINITY });
}

/** What can be done with an offer; each answers with the offer as it is then. */
export function useOfferActs(id: string, onDone: (offer: WrittenOffer) => void) {
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['/api/v1/provider/offers', '/api/v1/provider/courses'].map((path) =>
        queryClient.invalidateQueries({ queryKey: ['get', path] }),
      ),
    );
  const options = {
    onSuccess: (offer: WrittenOffer) => {
      queryClient.setQueryData(keyOf(id), offer);
      onDone(offer);
      void refresh();
    },
  };
  return {
    publish: $api.useMutation('post', '/api/v1/provider/offers/{id}/publication', options),
    takeBack: $api.useMutation('delete', '/api/v1/provider/offers/{id}/publication', options),
    turn: $api.useMutation('put', '/api/v1/provider/offers/{id}/state', options),
    restore: $api.useMutation('post', '/api/v1/provider/offers/{id}/restoration', options),
    remove: $api.useMutation('delete', PATH, { onSuccess: refresh }),
  };
}
