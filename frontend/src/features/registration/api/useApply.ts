// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

export function useTerms() {
  return $api.useQuery('get', '/api/v1/provider-terms');
}

export function useApply() {
  return $api.useMutation('post', '/api/v1/provider-applications');
}
