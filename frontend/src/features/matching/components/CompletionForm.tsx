// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { useCompleteCourse } from '../../../offer/api/useLearning';
import { SaveNote } from '../../../offer/KeepButton';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';

/** Its calendar is large, and few open it. */
const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField')).DateField }));

const BAD_REQUEST = 400;

/** Today in Germany, wherever the browser stands. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
}

type Refusal = 'dayMissing' | 'dayRefused' | 'dayTooEarly';

/** What is wrong with a day to have finished on; days are compared as they are written. */
function refusalOf(on: string | null, startedOn: string | null): Refusal | null {
  if (on === null) {
    return 'dayMissing';
  }
  if (on > today()) {
    return 'dayRefused';
  }
  return startedOn !== null && on < startedOn ? 'dayTooEarly' : null;
}

/** Finished when? Today is suggested; what was chosen stays where saving fails. */
export function CompletionForm({ courseId, startedOn }: { courseId: string; startedOn: string | null }) {
  const wording = useWording();
  const { t } = useTranslation();
  const complete = useCompleteCourse();
  const [isOpen, setIsOpen] = useState(false);
  const [on, setOn] = useState<string | null>(today);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const label = t('learning.day');
  const save = () => {
    const refused = refusalOf(on, startedOn);
    setRefusal(refused);
    if (on !== null && refused === null) {
      complete.mutate({ params: { path: { id: courseId } }, body: { on }, keepalive: true });
    }
  };
  if (!isOpen) {
    return (
      <Stack gap={1}>
        <Text size="small">{t('learning.doneLead')}</Text>
        <div>
          <Button size="small" onPress={() => setIsOpen(true)}>
            {t('learning.note')}
          </Button>
        </div>
      </Stack>
    );
  }
  const isRefused = complete.error !== null && problemOf(complete.error).status === BAD_REQUEST;
  return (
    <Stack gap={2}>
      <Suspense fallback={<TextField isDisabled label={label} />}>
        <DateField
          label={label}
          value={on}
          onChange={setOn}
          previous={t('common.previousMonth')}
          next={t('common.nextMonth')}
        />
      </Suspense>
      <div role="alert">
        {refusal || isRefused ? (
          <Text size="small" strong>
            {t(`learning.${refusal ?? 'dayRefused'}`, { date: startedOn ? wording.date(startedOn) : '' })}
          </Text>
        ) : null}
      </div>
      <SaveNote error={null} isPaused={complete.isPaused} />
      {complete.error && !isRefused ? <ProblemNotice error={complete.error} /> : null}
      <Row>
        <Button size="small" emphasis="primary" onPress={save} isDisabled={complete.isPending}>
          {t('learning.save')}
        </Button>
        <Button size="small" emphasis="tertiary" onPress={() => setIsOpen(false)}>
          {t('learning.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
