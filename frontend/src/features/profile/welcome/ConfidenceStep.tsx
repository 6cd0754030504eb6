// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Confidence } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import { useStateTasks } from '../api/useStateTasks';
import { StepFrame } from './StepFrame';
import { asBody, isEmpty, NO_CHANGES, stateTask, withDraft } from './taskDraft';
import type { StepProps } from './WelcomePage';

const ANSWERS = ['NEW', 'UNSURE', 'CONFIDENT', 'UNSTATED'] as const;

/** How sure am I in each task? Nobody has to say. */
export function ConfidenceStep({ profile, draft, setDraft }: StepProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const stateTasks = useStateTasks();
  const own = withDraft(profile.ownTasks, draft);
  const save = async () => {
    if (!isEmpty(draft)) {
      await stateTasks.mutateAsync({ body: asBody(draft) });
      setDraft(NO_CHANGES);
    }
  };
  return (
    <StepFrame step="confidence" onSave={save}>
      {own.length === 0 ? (
        <Text>
          {t('wizard.confidence.noTasks')}{' '}
          <TextLink to="/welcome" search={{ step: 'tasks' }}>
            {t('wizard.confidence.chooseTasks')}
          </TextLink>
        </Text>
      ) : (
        <Stack gap={3}>
          {own.map(({ task, confidence }) => (
            <RadioGroup
              key={task.id}
              large
              label={wording.label(task.label)}
              options={ANSWERS.map((value) => ({ value, label: t(`wizard.answer.${value}`) }))}
              value={confidence}
              onChange={(value) => setDraft(stateTask(draft, task, value as Confidence))}
            />
          ))}
        </Stack>
      )}
    </StepFrame>
  );
}
