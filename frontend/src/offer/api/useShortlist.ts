// SPDX-License-Identifier: GPL-3.0-or-later
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { $api } from '../../api/client';
import { useSession } from '../../api/session';
import type { Shortlist, Shortlisted } from '../../api/types';

const KEY = ['get', '/api/v1/shortlist'];
/** One key and one queue for all that changes the list: the last wish is the one that stays. */
const CHANGING = { mutationKey: ['shortlist'], scope: { id: 'shortlist' } };

/** One's own list; asked for anew when one comes back to the page, for another tab may have changed it. */
export function useShortlist() {
  const isStaff = useSession()?.employeeId != null;
  return $api.useQuery('get', '/api/v1/shortlist', undefined, {
    enabled: isStaff,
    refetchOnWindowFocus: 'always',
  });
}

/** Shows the change at once, and the list as it was where saving fails. */
function optimistic<V>(client: QueryClient, change: (list: Shortlist, variables: V) => Shortlist) {
  return {
    ...CHANGING,
    onMutate: async (variables: V) => {
      await client.cancelQueries({ queryKey: KEY });
      const before = client.getQueryData<Shortlist>(KEY);
      client.setQueryData<Shortlist>(KEY, (list) => (list ? change(list, variables) : list));
      return { before };
    },
    onError: (_: unknown, __: V, kept: { before: Shortlist | undefined } | undefined) => {
      client.setQueryData(KEY, kept?.before);
    },
    onSuccess: (list: Shortlist) => {
      // An answer must not undo what waits behind it.
      if (client.isMutating({ mutationKey: CHANGING.mutationKey }) === 1) {
        client.setQueryData(KEY, list);
      }
    },
  };
}

interface OfCourse {
  /** The request outlives the page: who saves and leaves at once has saved. */
  keepalive: true;
  params: { path: { courseId: string } };
}

function without(list: Shortlist, { params }: OfCourse): Shortlist {
  return { ...list, courses: list.courses.filter(({ courseId }) => courseId !== params.path.courseId) };
}

/** @param entry how the course stands on the list until the server answers */
export function useKeepCourse(entry: Pick<Shortlisted, 'title' | 'provider'>) {
  const client = useQueryClient();
  return $api.useMutation(
    'put',
    '/api/v1/shortlist/{courseId}',
    optimistic<OfCourse>(client, (list, variables) => ({
      ...list,
      courses: [
        {
          ...entry,
          courseId: variables.params.path.courseId,
          ended: false,
          savedAt: new Date().toISOString(),
          sharedWith: [],
        },
        ...without(list, variables).courses,
      ],
    })),
  );
}

export function useDropCourse() {
  const client = useQueryClient();
  return $api.useMutation('delete', '/api/v1/shortlist/{courseId}', optimistic<OfCourse>(client, without));
}

export function useShareCourse() {
  const client = useQueryClient();
  return $api.useMutation(
    'put',
    '/api/v1/shortlist/{courseId}/sharing',
    optimistic<OfCourse & { body: { shared: boolean } }>(client, (list, { params, body }) => ({
      ...list,
      courses: list.courses.map((one) =>
        one.courseId === params.path.courseId
          ? { ...one, sharedWith: body.shared ? list.superiors : [] }
          : one,
      ),
    })),
  );
}
