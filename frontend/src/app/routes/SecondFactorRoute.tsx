// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from '../../api/session';
import { SecondFactorPage } from '../../features/admission/components/SecondFactorPage';
import { useLeave } from '../menuEntries';
import { returnPath } from '../returnPath';

const route = getRouteApi('/second-factor');

export default function SecondFactorRoute() {
  const { session, queryClient } = route.useRouteContext();
  const { returnTo } = route.useSearch();
  const router = useRouter();
  const leave = useLeave();
  const missing = session?.secondFactor ?? null;
  const goOn = async () => {
    await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await router.invalidate();
    await router.navigate({ href: returnPath(returnTo), replace: true });
  };
  useEffect(() => {
    if (missing === null) {
      void router.navigate({ href: returnPath(returnTo), replace: true });
    }
  }, [missing, returnTo, router]);
  return missing === null ? null : (
    <SecondFactorPage missing={missing} onSignedIn={() => void goOn()} onSignOut={() => void leave()} />
  );
}
