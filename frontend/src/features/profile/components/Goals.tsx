// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal, GoalsForm, Ref } from '../../../api/types';
import { RemovableChip } from '../../../ui/Chips';
import { ComboBox } from '../../../ui/ComboBox';
import { Row, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { dropGoal, type GoalKey, setGoal, useChangeGoals } from '../api/useChangeGoals';
import { useGoalCandidates } from '../api/useGoalCandidates';
import { emptyKey } from '../emptyKey';
import { GoalDay } from './GoalDay';

const TITLE_ID = 'goals';

/** Where I want to go: competencies and job roles, added by a word, removed by a press, each with a day or none. */
export function Goals({ goals }: { goals: Goal[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const change = useChangeGoals();
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');
  const candidates = useGoalCandidates(text);
  const has = (key: GoalKey) => goals.some(({ kind, ref }) => kind === key.kind && ref.id === key.id);
  const group = (kind: Goal['kind'], refs: Ref[]) => ({
    key: kind,
    label: t(`profile.goalGroup.${kind}`),
    options: refs
      .filter(({ id }) => !has({ kind, id }))
      .map((ref) => ({ key: `${kind}:${ref.id}`, label: wording.label(ref.label) })),
  });
  const groups = [
    group('COMPETENCY', candidates.competencies),
    group('JOB_ROLE', candidates.jobRoles),
  ].filter(({ options }) => options.length > 0);
  const keep = (body: GoalsForm, said: string) =>
    change.mutate({ body }, { onSuccess: () => setMessage(said), onError: () => setMessage('') });
  const add = (key: string) => {
    const separator = key.indexOf(':');
    const kind = key.slice(0, separator) as Goal['kind'];
    const label = groups.flatMap(({ options }) => options).find((option) => option.key === key)?.label;
    setText('');
    keep(setGoal({ kind, id: key.slice(separator + 1) }, null), t('profile.goalAdded', { label }));
  };
  const remove = ({ kind, ref }: Goal) =>
    keep(dropGoal({ kind, id: ref.id }), t('profile.goalRemoved', { label: wording.label(ref.label) }));
  const setDay = ({ kind, ref }: Goal, by: string | null) =>
    keep(
      setGoal({ kind, id: ref.id }, by),
      t(by === null ? 'profile.goalDayRemoved' : 'profile.goalDaySet', {
        label: wording.label(ref.label),
        date: by === null ? '' : wording.date(by),
      }),
    );
  return (
    <Panel as="section" labelledBy={TITLE_ID}>
      <Stack gap={2}>
        <Heading level={2} size="item" id={TITLE_ID}>
          {t('profile.goalsTitle')}
        </Heading>
        <Text size="small">{t('profile.goalsLead')}</Text>
        <GoalList goals={goals} onRemove={remove} onSetDay={setDay} />
        <ComboBox
          label={t('profile.goalSearch')}
          placeholder={t('profile.goalPlaceholder')}
          text={text}
          onTextChange={setText}
          groups={groups}
          onChoose={add}
          empty={t(emptyKey(candidates, 'profile.goalEmpty'))}
          note={candidates.more ? t('profile.goalMore') : undefined}
        />
        {change.error ? (
          <ProblemNotice error={change.error} onRetry={() => change.mutate(change.variables)} />
        ) : null}
        <div role="status">
          <HiddenText>{message}</HiddenText>
        </div>
      </Stack>
    </Panel>
  );
}

interface GoalListProps {
  goals: Goal[];
  onRemove: (goal: Goal) => void;
  onSetDay: (goal: Goal, by: string | null) => void;
}

function GoalList({ goals, onRemove, onSetDay }: GoalListProps) {
  const { t } = useTranslation();
  const wording = useWording();
  if (goals.length === 0) {
    return (
      <Text size="small" muted>
        {t('profile.goalNone')}
      </Text>
    );
  }
  return (
    <Stack as="ul" gap={1}>
      {goals.map((goal) => {
        const label = wording.label(goal.ref.label);
        return (
          <li key={`${goal.kind}:${goal.ref.id}`}>
            <Row>
              <RemovableChip
                label={label}
                removeLabel={t('common.remove', { label })}
                onRemove={() => onRemove(goal)}
              />
            </Row>
            <GoalDay goal={goal} onSet={(by) => onSetDay(goal, by)} />
          </li>
        );
      })}
    </Stack>
  );
}
