// SPDX-License-Identifier: GPL-3.0-or-later
import { Navigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useSession } from '../../../api/session';
import type { Onboarding, Profile } from '../../../api/types';
import { useDraft } from '../../../hooks/useDraft';
import { PageBody } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useOnboarding } from '../api/useOnboarding';
import { useProfile } from '../api/useProfile';
import { useReachStep } from '../api/useReachStep';
import { ConfidenceStep } from './ConfidenceStep';
import { GoalsStep } from './GoalsStep';
import { PlaceStep } from './PlaceStep';
import { Result } from './Result';
import { reachedAt, resumeAt, type WelcomeStop } from './steps';
import { TasksStep } from './TasksStep';
import { TimesStep } from './TimesStep';
import { NO_CHANGES, type TaskDraft } from './taskDraft';

/** The first five minutes: from what somebody does to the offers that fit. The stop stands in the address. */
export function WelcomePage({ stop }: { stop: WelcomeStop | undefined }) {
  const { t } = useTranslation();
  const profile = useProfile();
  const onboarding = useOnboarding();
  if (profile.data && onboarding.data) {
    return stop === undefined ? (
      <Navigate to="/welcome" search={{ step: resumeAt(onboarding.data.step) }} replace />
    ) : (
      <Stop stop={stop} profile={profile.data} onboarding={onboarding.data} />
    );
  }
  const error = profile.error ?? onboarding.error;
  if (error && [403, 404].includes(problemOf(error).status)) {
    return (
      <PageBody>
        <Heading level={1}>{t('wizard.title')}</Heading>
        <Text>{t('profile.noProfile')}</Text>
      </PageBody>
    );
  }
  const again = () => {
    void profile.refetch();
    void onboarding.refetch();
  };
  return (
    <PageBody>
      <Heading level={1}>{t('wizard.title')}</Heading>
      {error ? (
        <ProblemNotice error={error} onRetry={again} />
      ) : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="title" />
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

export interface StepProps {
  profile: Profile;
  onboarding: Onboarding;
  draft: TaskDraft;
  setDraft: (draft: TaskDraft) => void;
}

function Stop({ stop, ...known }: { stop: WelcomeStop; profile: Profile; onboarding: Onboarding }) {
  const login = useSession()?.login ?? '';
  const [draft, setDraft] = useDraft<TaskDraft>(`${login}:tasks`, NO_CHANGES);
  useReached(stop, known.onboarding);
  const props: StepProps = { ...known, draft, setDraft };
  switch (stop) {
    case 'place':
      return <PlaceStep {...props} />;
    case 'tasks':
      return <TasksStep {...props} />;
    case 'confidence':
      return <ConfidenceStep {...props} />;
    case 'goals':
      return <GoalsStep {...props} />;
    case 'times':
      return <TimesStep {...props} />;
    case 'result':
      return <Result profile={known.profile} />;
  }
}

/** Each step is kept when one comes to it. Who has finished stays so, and only the person's own act finishes: see TimesStep. */
function useReached(stop: WelcomeStop, { step }: Onboarding): void {
  const { mutate } = useReachStep();
  const last = useRef<WelcomeStop>(undefined);
  useEffect(() => {
    if (last.current !== stop && stop !== 'result' && step !== 'DONE' && step !== reachedAt(stop)) {
      mutate({ body: { step: reachedAt(stop) } });
    }
    last.current = stop;
  }, [stop, step, mutate]);
}
