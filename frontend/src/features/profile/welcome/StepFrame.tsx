// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { neighbours, STEPS, type Step } from './steps';
import styles from './welcome.module.css';

interface StepFrameProps {
  step: Step;
  /** Saves what the step asked, whichever way one leaves; without it all is saved as it is set. */
  onSave?: () => Promise<unknown>;
  /** Whether one may go on, or has first to look at something. */
  onCheck?: () => Promise<boolean>;
  /** Going on from here is the person's own act of finishing. */
  onFinish?: () => Promise<unknown>;
  children: ReactNode;
}

/** One question: where one is, the question, the answers, and the ways on, back and out. */
export function StepFrame({ step, onSave, onCheck, onFinish, children }: StepFrameProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const { before, after } = neighbours(step);
  const [leaving, setLeaving] = useState<'on' | 'later'>('on');
  const leave = async (how: 'on' | 'later') => {
    setError(null);
    setLeaving(how);
    setSaving(true);
    try {
      if (how === 'later') {
        await onSave?.();
        await navigate({ to: '/' });
      } else if ((await onCheck?.()) ?? true) {
        await onSave?.();
        await onFinish?.();
        await navigate({ to: '/welcome', search: { step: after } });
      }
    } catch (thrown) {
      setError(thrown);
    } finally {
      setSaving(false);
    }
  };
  return (
    <PageBody>
      <div className={styles.step}>
        <Stack gap={1}>
          <Text size="small" muted>
            {t('wizard.progress', { step: STEPS.indexOf(step) + 1, steps: STEPS.length })}
          </Text>
          <StepHeading key={step}>{t(`wizard.${step}.title`)}</StepHeading>
          <Text prose>{t(`wizard.${step}.lead`)}</Text>
          <Text size="small" muted>
            {t(
              onSave
                ? 'wizard.savedOnLeaving'
                : step === 'place'
                  ? 'wizard.sentAtOnce'
                  : 'wizard.savedAtOnce',
            )}
          </Text>
        </Stack>
        {children}
        {error ? (
          <Stack gap={1}>
            <ProblemNotice error={error} onRetry={() => void leave(leaving)} />
            <Text size="small">{t('wizard.notSaved')}</Text>
          </Stack>
        ) : null}
        <Row spread gap={2}>
          <Row gap={2}>
            <Button
              emphasis="primary"
              isPending={saving && leaving === 'on'}
              onPress={() => void leave('on')}
            >
              {t(after === 'result' ? 'wizard.toResult' : 'wizard.next')}
            </Button>
            {before ? (
              <ButtonLink to="/welcome" search={{ step: before }}>
                {t('common.back')}
              </ButtonLink>
            ) : null}
          </Row>
          <Button
            emphasis="tertiary"
            isPending={saving && leaving === 'later'}
            onPress={() => void leave('later')}
          >
            {t('wizard.later')}
          </Button>
        </Row>
      </div>
    </PageBody>
  );
}

/** Takes the focus when one has come here from another step. */
export function StepHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body || window.history.length > 1) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
  }, []);
  return (
    <Heading level={1} ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
}
