// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal, Ref } from '../../../api/types';
import { RemovableChip } from '../../../ui/Chips';
import { ComboBox } from '../../../ui/ComboBox';
import { Row, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useGoalCandidates } from '../api/useGoalCandidates';
import { useSetGoals } from '../api/useSetGoals';
import { GoalDay } from './GoalDay';

const TITLE_ID = 'goals';

interface GoalKey {
  kind: Goal['kind'];
  id: string;
  by: string | null;
}

function asBody(goals: GoalKey[]) {
  const of = (kind: Goal['kind']) =>
    goals.filter((goal) => goal.kind === kind).map(({ id, by }) => ({ id, by }));
  return { competencies: of('COMPETENCY'), jobRoles: of('JOB_ROLE') };
}

/** Where I want to go: competencies and job roles, added by a word, removed by a press, each with a day or none. */
export function Goals({ goals }: { goals: Goal[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const setGoals = useSetGoals();
  const [text, setText] = useState('');
  const [message, setMessage] = useState('');
  const candidates = useGoalCandidates(text);
  const keys = goals.map(({ kind, ref, by }) => ({ kind, id: ref.id, by }));
  const has = (key: Omit<GoalKey, 'by'>) => keys.some(({ kind, id }) => kind === key.kind && id === key.id);
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
  const keep = (next: GoalKey[], said: string) =>
    setGoals.mutate({ body: asBody(next) }, { onSuccess: () => setMessage(said) });
  const add = (key: string) => {
    const separator = key.indexOf(':');
    const kind = key.slice(0, separator) as Goal['kind'];
    const label = groups.flatMap(({ options }) => options).find((option) => option.key === key)?.label;
    setText('');
    keep([...keys, { kind, id: key.slice(separator + 1), by: null }], t('profile.goalAdded', { label }));
  };
  const remove = (goal: Goal) =>
    keep(
      keys.filter(({ kind, id }) => kind !== goal.kind || id !== goal.ref.id),
      t('profile.goalRemoved', { label: wording.label(goal.ref.label) }),
    );
  const setDay = (goal: Goal, by: string | null) =>
    keep(
      keys.map((key) => (key.kind === goal.kind && key.id === goal.ref.id ? { ...key, by } : key)),
      t(by === null ? 'profile.goalDayRemoved' : 'profile.goalDaySet', {
        label: wording.label(goal.ref.label),
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
          empty={t('profile.goalEmpty')}
          note={candidates.more ? t('profile.goalMore') : undefined}
        />
        {setGoals.error ? <ProblemNotice error={setGoals.error} /> : null}
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
