// SPDX-License-Identifier: GPL-3.0-or-later
import { $api } from '../../../api/client';

/** What a search text is taken to be about; nothing is asked where there is no text. */
export function useUnderstanding(text: string | undefined) {
  return $api.useQuery(
    'get',
    '/api/v1/understanding',
    { params: { query: { text } } },
    { enabled: text !== undefined },
  );
}
