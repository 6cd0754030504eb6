// SPDX-License-Identifier: GPL-3.0-or-later

import { $api } from '../../../api/client';
import { useSettled } from '../../../hooks/useSettled';
import { MAX_TEXT } from '../addressValues';

const MIN_LENGTH = 2;

/** Proposals while one types, once the typing pauses. */
export function useSuggestions(text: string) {
  const settled = useSettled(text.trim());
  return $api.useQuery(
    'get',
    '/api/v1/suggestions',
    { params: { query: { text: settled } } },
    {
      enabled: settled.length >= MIN_LENGTH && settled.length <= MAX_TEXT,
      placeholderData: (previous) => previous,
    },
  );
}
