// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { $api } from '../../api/client';

/** What one request may name, so that its address is not too long. */
const MOST_AT_ONCE = 50;

/**
 * The cards of courses one knows already; those one may not see any more are missing. What was asked for once stays
 * asked for: a list that gets shorter needs nothing new.
 */
export function useCourseCards(ids: readonly string[]) {
  const [asked, setAsked] = useState(ids);
  const missing = ids.filter((id) => !asked.includes(id));
  if (missing.length > 0) {
    setAsked([...asked, ...missing]);
  }
  return useQueries({
    queries: chunks(asked).map((id) =>
      $api.queryOptions('get', '/api/v1/course-cards', { params: { query: { id } } }),
    ),
    combine: (answers) => ({
      courses: answers.flatMap(({ data }) => data?.courses ?? []),
      isPending: answers.some(({ isPending }) => isPending),
      error: answers.find(({ error }) => error)?.error ?? null,
      refetch: () => answers.forEach(({ refetch }) => void refetch()),
    }),
  });
}

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_AT_ONCE) }, (_, index) =>
    ids.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE),
  );
}
