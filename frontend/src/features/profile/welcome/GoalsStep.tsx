// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Goal, Ref } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOfferCount } from '../api/useOfferCount';
import { useSetGoals } from '../api/useSetGoals';
import { Goals } from '../components/Goals';
import { OwnWords } from './OwnWords';
import { StepFrame } from './StepFrame';
import type { StepProps } from './WelcomePage';

/** What would I like? Goals are kept as they are chosen. */
export function GoalsStep({ profile }: StepProps) {
  const setGoals = useSetGoals();
  // What is on its way counts as set, so that a quick second change does not undo the first.
  const chosen = (kind: Goal['kind']) =>
    profile.goals.filter((goal) => goal.kind === kind).map(({ ref, by }) => ({ id: ref.id, by: by ?? null }));
  const kept = { competencies: chosen('COMPETENCY'), jobRoles: chosen('JOB_ROLE') };
  const sent = setGoals.isPending ? setGoals.variables.body : kept;
  const has = (id: string) => [...sent.competencies, ...sent.jobRoles].some((aim) => aim.id === id);
  const tick = (kind: 'competencies' | 'jobRoles', shown: Ref[]) => (ids: string[]) => {
    const added = shown.filter(({ id }) => ids.includes(id) && !has(id)).map(({ id }) => ({ id, by: null }));
    const dropped = shown.map(({ id }) => id).filter((id) => !ids.includes(id));
    setGoals.mutate({
      body: { ...sent, [kind]: [...sent[kind].filter(({ id }) => !dropped.includes(id)), ...added] },
    });
  };
  const competencies = profile.goals.filter(({ kind }) => kind === 'COMPETENCY');
  return (
    <StepFrame step="goals">
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
          kinds={['competencies', 'jobRoles']}
          isChosen={has}
          onTick={(kind, shown) => tick(kind === 'jobRoles' ? 'jobRoles' : 'competencies', shown)}
        />
        {setGoals.error ? <ProblemNotice error={setGoals.error} /> : null}
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
