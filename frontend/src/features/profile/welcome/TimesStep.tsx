// SPDX-License-Identifier: GPL-3.0-or-later
import { Wishes } from '../components/Wishes';
import { StepFrame } from './StepFrame';
import type { StepProps } from './WelcomePage';

/** When can I? Wishes are kept as they are set. */
export function TimesStep({ profile }: StepProps) {
  return (
    <StepFrame step="times">
      <Wishes constraints={profile.constraints} open />
    </StepFrame>
  );
}
