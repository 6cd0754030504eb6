// SPDX-License-Identifier: GPL-3.0-or-later
import { useRouter } from '@tanstack/react-router';
import { PageBody } from '../ui/Layout';
import { ProblemNotice } from '../wording/ProblemNotice';

/** A page that could not be built at all; the head and the way back stay. */
export function PageProblem({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <PageBody>
      <ProblemNotice error={error} onRetry={() => router.invalidate()} />
    </PageBody>
  );
}
