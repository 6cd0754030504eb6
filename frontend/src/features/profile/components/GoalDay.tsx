// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { TextField } from '../../../ui/TextField';
import { useWording } from '../../../wording/useWording';

/** Its calendar is large, and few open it. */
const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField')).DateField }));

interface GoalDayProps {
  goal: Goal;
  onSet: (by: string | null) => void;
}

/** Until when, or some time. Saved on request: a date that is being typed is many dates on the way. */
export function GoalDay({ goal, onSet }: GoalDayProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [day, setDay] = useState(goal.by);
  const label = t('profile.goalDay');
  const save = (by: string | null) => {
    setDay(by);
    onSet(by);
  };
  return (
    <Disclosure
      summary={
        goal.by === null ? t('profile.goalUndated') : t('profile.goalBy', { date: wording.date(goal.by) })
      }
      about={wording.label(goal.ref.label)}
    >
      <Stack gap={2}>
        <Suspense fallback={<TextField isDisabled label={label} />}>
          <DateField
            label={label}
            value={day}
            onChange={setDay}
            previous={t('common.previousMonth')}
            next={t('common.nextMonth')}
          />
        </Suspense>
        <Row>
          <Button size="small" onPress={() => save(day)}>
            {t('profile.goalDaySave')}
          </Button>
          <Button size="small" emphasis="tertiary" onPress={() => save(null)}>
            {t('profile.goalDayNone')}
          </Button>
        </Row>
      </Stack>
    </Disclosure>
  );
}
