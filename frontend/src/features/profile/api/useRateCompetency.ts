// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';
import type { Profile, ProfileCompetency } from '../../../api/types';
import { forgetMatches } from './keepProfile';

const PROFILE_KEY = ['get', '/api/v1/profile'];

/** In its place, or at the end where nothing asked for it before. */
function withRated(all: ProfileCompetency[], rated: ProfileCompetency): ProfileCompetency[] {
  const isIt = ({ competency }: ProfileCompetency) => competency.id === rated.competency.id;
  return all.some(isIt) ? all.map((one) => (isIt(one) ? rated : one)) : [...all, rated];
}

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
              competencies: withRated(profile.competencies, rated),
            },
      );
      forgetMatches(queryClient);
    },
  });
}
