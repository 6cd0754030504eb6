// SPDX-License-Identifier: GPL-3.0-or-later
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useGiveFeedback } from '../api/useGiveFeedback';
import { type Draft, MOST, problemsOf } from './draft';
import styles from './FeedbackForm.module.css';

interface FeedbackFormProps {
  /** The page one came from. */
  from: string;
  onSent: () => void;
}

/** Whatever goes wrong, what was written stays in the fields. */
export function FeedbackForm({ from, onSent }: FeedbackFormProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [draft, setDraft] = useState<Draft>({ text: '', page: from, contact: '' });
  const [attempts, setAttempts] = useState(0);
  const give = useGiveFeedback();
  const problems = problemsOf(draft).map((problem) => ({
    field: problem.field,
    text: t(`accessibility.feedback.${problem.key}`, {
      length: wording.number(problem.length),
      most: wording.number(MOST[problem.field]),
    }),
  }));
  const shown = attempts > 0 ? problems : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (problems.length === 0 && !give.isPending) {
      setAttempts(0);
      give.mutate({ body: draft }, { onSuccess: onSent });
    }
  };
  const field = (name: keyof Draft) => ({
    id: name,
    label: t(`accessibility.feedback.${name}`),
    hint: t(`accessibility.feedback.${name}Hint`),
    value: draft[name],
    onChange: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
    problem: shown.find((problem) => problem.field === name)?.text,
  });
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <Stack gap={3}>
        {shown.length > 0 ? (
          <ErrorSummary
            title={t('accessibility.feedback.summary', { count: shown.length })}
            problems={shown}
            attempt={attempts}
          />
        ) : null}
        {give.error ? <NotSent error={give.error} /> : null}
        <Stack gap={1}>
          <TextArea {...field('text')} isRequired />
          <Text size="small" muted>
            {t('accessibility.feedback.textCount', {
              length: wording.number(draft.text.length),
              most: wording.number(MOST.text),
            })}
          </Text>
        </Stack>
        <TextField {...field('page')} />
        <TextField {...field('contact')} autoComplete="email" />
        <Text size="small" muted>
          {t('accessibility.feedback.privacy')}
        </Text>
        <div>
          <Button type="submit" emphasis="primary" isPending={give.isPending}>
            {give.isPending ? t('accessibility.feedback.submitting') : t('accessibility.feedback.submit')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function NotSent({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { status, retryAfterSeconds } = problemOf(error);
  return (
    <Stack gap={1}>
      {status === 429 ? (
        <Alert
          kind="warning"
          title={t('accessibility.feedback.tooMany', { wait: wording.wait(retryAfterSeconds ?? 3600) })}
          live
        />
      ) : (
        <ProblemNotice error={error} />
      )}
      <Text size="small">{t('accessibility.feedback.kept')}</Text>
    </Stack>
  );
}
