// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { $api } from '../../../api/client';

const FACTOR = ['get', '/api/v1/second-factor'];

export function useSecondFactor() {
  return $api.useQuery('get', '/api/v1/second-factor');
}

/** Setting the app up and taking it out again; what is shown is the server's afterwards. */
export function useFactorActs() {
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: FACTOR });
  return {
    begin: $api.useMutation('post', '/api/v1/second-factor/enrolment'),
    setUp: $api.useMutation('put', '/api/v1/second-factor'),
    remove: $api.useMutation('post', '/api/v1/second-factor/removal', { onSuccess }),
    readAgain: onSuccess,
  };
}
