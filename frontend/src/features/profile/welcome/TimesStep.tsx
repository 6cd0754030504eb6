// SPDX-License-Identifier: GPL-3.0-or-later
import { useReachStep } from '../api/useReachStep';
import { Wishes } from '../components/Wishes';
import { StepFrame } from './StepFrame';
import type { StepProps } from './WelcomePage';

/** When can I? Wishes are kept as they are set; going on from here finishes the steps. */
export function TimesStep({ profile }: StepProps) {
  const reach = useReachStep();
  return (
    <StepFrame step="times" onFinish={() => reach.mutateAsync({ body: { step: 'DONE' } })}>
      <Wishes constraints={profile.constraints} open />
    </StepFrame>
  );
}
