// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Onboarding, Ref } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { RemovableChip } from '../../../ui/Chips';
import { CheckboxGroup } from '../../../ui/Choice';
import { ComboBox } from '../../../ui/ComboBox';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useStateTasks } from '../api/useStateTasks';
import { useTaskCandidates } from '../api/useTaskCandidates';
import { emptyKey } from '../emptyKey';
import { OwnWords } from './OwnWords';
import { StepFrame } from './StepFrame';
import { asBody, dropTask, isEmpty, NO_CHANGES, stateTask, withDraft } from './taskDraft';
import { useGoalTicks } from './useGoalTicks';
import { useTold } from './useTold';
import type { StepProps } from './WelcomePage';

const FIRST = 12;

/** What do I do on a Monday? Ticked, searched for, or told in one's own words. */
export function TasksStep({ profile, onboarding, draft, setDraft }: StepProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const stateTasks = useStateTasks();
  const chosen = withDraft(profile.ownTasks, draft).map(({ task }) => task);
  const isChosen = (id: string) => chosen.some((task) => task.id === id);
  const add = (task: Ref) => {
    if (!isChosen(task.id)) {
      setDraft(stateTask(draft, task, 'UNSTATED'));
    }
  };
  const drop = (id: string) => setDraft(dropTask(draft, profile.ownTasks, id));
  const save = async () => {
    if (!isEmpty(draft)) {
      await stateTasks.mutateAsync({ body: asBody(draft) });
      setDraft(NO_CHANGES);
    }
  };
  const tick = (shown: Ref[]) => (ids: string[]) => {
    const added = shown.find(({ id }) => ids.includes(id) && !isChosen(id));
    const dropped = shown.find(({ id }) => !ids.includes(id) && isChosen(id));
    if (added) {
      add(added);
    } else if (dropped) {
      drop(dropped.id);
    }
  };
  const told = useTold();
  const goals = useGoalTicks(profile);
  const candidates = onboarding.candidates;
  const ofRole = candidates.filter(({ ofOwnRole }) => ofOwnRole);
  const ofUnit = candidates.filter(({ ofOwnRole }) => !ofOwnRole);
  const group = (some: Onboarding['candidates']) => ({
    candidates: some,
    chosen,
    onTick: tick(some.map(({ task }) => task)),
  });
  const others = chosen.filter((task) => candidates.every((one) => one.task.id !== task.id));
  return (
    <StepFrame step="tasks" onSave={save} onCheck={told.check}>
      {ofRole.length > 0 ? (
        <OfRole
          {...group(ofRole)}
          onTakeAll={() =>
            setDraft(
              ofRole
                .filter(({ task }) => !isChosen(task.id))
                .reduce((changed, { task }) => stateTask(changed, task, 'UNSTATED'), draft),
            )
          }
        />
      ) : null}
      {ofUnit.length > 0 ? <Candidates label={t('wizard.tasks.choices')} {...group(ofUnit)} /> : null}
      {candidates.length === 0 ? <Text>{t('wizard.tasks.noCandidates')}</Text> : null}
      <Stack gap={2}>
        <TaskSearch chosen={chosen} onChoose={add} />
        {others.length > 0 ? (
          <Stack gap={1}>
            <Heading level={2} size="item">
              {t('wizard.tasks.others')}
            </Heading>
            <Row as="ul">
              {others.map((task) => {
                const label = wording.label(task.label);
                return (
                  <li key={task.id}>
                    <RemovableChip
                      label={label}
                      removeLabel={t('common.remove', { label })}
                      onRemove={() => drop(task.id)}
                    />
                  </li>
                );
              })}
            </Row>
          </Stack>
        ) : null}
      </Stack>
      <OwnWords
        told={told}
        kinds={['tasks', 'competencies', 'jobRoles']}
        isChosen={(id) => isChosen(id) || goals.has(id)}
        onTick={(kind, shown) => (kind === 'tasks' ? tick(shown) : goals.tick(kind, shown))}
      />
      {goals.error ? <ProblemNotice error={goals.error} onRetry={goals.retry} /> : null}
      <div role="status">
        <Text strong>{t('wizard.tasks.count', { count: chosen.length })}</Text>
      </div>
    </StepFrame>
  );
}

interface CandidatesProps {
  candidates: Onboarding['candidates'];
  chosen: Ref[];
  onTick: (ids: string[]) => void;
}

/** What HR says the job role to be about is known; taken over, one can say how sure one is in it. */
function OfRole({ onTakeAll, ...group }: CandidatesProps & { onTakeAll: () => void }) {
  const { t } = useTranslation();
  const left = group.candidates.filter(({ task }) => group.chosen.every(({ id }) => id !== task.id)).length;
  return (
    <Stack gap={1}>
      <Candidates label={t('wizard.tasks.fromRole')} {...group} />
      <Text size="small">{t('wizard.tasks.fromRoleLead')}</Text>
      {left > 0 ? (
        <div>
          <Button size="small" icon="check" onPress={onTakeAll}>
            {t('wizard.tasks.takeAll', { count: left })}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

function Candidates({ label, candidates, chosen, onTick }: CandidatesProps & { label: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const why = ({ ofOwnRole, colleagues }: Onboarding['candidates'][number]) =>
    // The title of the group says it.
    ofOwnRole
      ? undefined
      : colleagues
        ? t('wizard.tasks.colleagues', { count: colleagues })
        : t('wizard.tasks.ofUnit');
  const group = (some: Onboarding['candidates'], hideLabel: boolean) => (
    <CheckboxGroup
      large
      hideLabel={hideLabel}
      label={label}
      options={some.map((one) => ({
        value: one.task.id,
        label: <Hyphenated>{wording.label(one.task.label)}</Hyphenated>,
        hint: why(one),
      }))}
      value={chosen.map(({ id }) => id)}
      onChange={onTick}
    />
  );
  return (
    <Stack gap={1}>
      {group(candidates.slice(0, FIRST), false)}
      {candidates.length > FIRST ? (
        <Disclosure summary={t('wizard.tasks.more', { count: candidates.length - FIRST })}>
          {group(candidates.slice(FIRST), true)}
        </Disclosure>
      ) : null}
    </Stack>
  );
}

function TaskSearch({ chosen, onChoose }: { chosen: Ref[]; onChoose: (task: Ref) => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [text, setText] = useState('');
  const candidates = useTaskCandidates(text);
  const found = candidates.tasks.filter(({ id }) => chosen.every((task) => task.id !== id));
  const options = found.map((task) => ({ key: task.id, label: wording.label(task.label) }));
  return (
    <ComboBox
      label={t('wizard.tasks.search')}
      text={text}
      onTextChange={setText}
      groups={options.length === 0 ? [] : [{ key: 'tasks', label: t('wizard.tasks.found'), options }]}
      onChoose={(key) => {
        const task = found.find(({ id }) => id === key);
        setText('');
        if (task) {
          onChoose(task);
        }
      }}
      empty={t(emptyKey(candidates, 'wizard.tasks.nothing'))}
    />
  );
}
