// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import type { Profile } from '../../../api/types';
import { forgetMatches } from './keepProfile';

const PROFILE_KEY = ['get', '/api/v1/profile'];

/** Keeps a self-rated level; what is matched by it is asked for anew. */
export function useRateCompetency() {
  const queryClient = useQueryClient();
  return $api.useMutation('put', '/api/v1/profile/competencies/{competencyId}', {
    // One after the other: the last choice is the one that stays.
    scope: { id: 'rate-competency' },
    onSuccess: (rated) => {
      queryClient.setQueryData<Profile>(PROFILE_KEY, (profile) =>
        profile === undefined
          ? undefined
          : {
              ...profile,
              competencies: profile.competencies.map((one) =>
                one.competency.id === rated.competency.id ? rated : one,
              ),
            },
      );
      forgetMatches(queryClient);
    },
  });
}
