// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Ref } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOfferCount } from '../api/useOfferCount';
import { Goals } from '../components/Goals';
import { OwnWords } from './OwnWords';
import { StepFrame } from './StepFrame';
import { useGoalTicks } from './useGoalTicks';
import { useTold } from './useTold';
import type { StepProps } from './WelcomePage';

/** What would I like? Goals are kept as they are chosen. */
export function GoalsStep({ profile }: StepProps) {
  const goals = useGoalTicks(profile);
  const told = useTold();
  const competencies = profile.goals.filter(({ kind }) => kind === 'COMPETENCY');
  return (
    <StepFrame step="goals" onCheck={told.check}>
      <Stack gap={3}>
        <Goals goals={profile.goals} />
        <div role="status">
          <Stack gap={2}>
            {competencies.map(({ ref }) => (
              <Untaught key={ref.id} competency={ref} />
            ))}
          </Stack>
        </div>
        <OwnWords
          told={told}
          kinds={['competencies', 'jobRoles']}
          isChosen={goals.has}
          onTick={(kind, shown) => goals.tick(kind === 'jobRoles' ? kind : 'competencies', shown)}
        />
        {goals.error ? <ProblemNotice error={goals.error} onRetry={goals.retry} /> : null}
      </Stack>
    </StepFrame>
  );
}

/** A goal that nobody teaches stays a goal, and the page says so at once. */
function Untaught({ competency }: { competency: Ref }) {
  const { t } = useTranslation();
  const wording = useWording();
  const label = wording.label(competency.label);
  if (useOfferCount(competency.id) !== 0) {
    return null;
  }
  return (
    <Alert kind="info" title={t('wizard.goals.untaught', { label })}>
      <Text size="small">
        {t('wizard.goals.untaughtNext')}{' '}
        <TextLink to="/courses" search={{ text: label }}>
          {t('wizard.goals.related')}
        </TextLink>
      </Text>
    </Alert>
  );
}
