// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/Button';
import { Container, Row, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { useOnboarding } from '../api/useOnboarding';
import { useReachStep } from '../api/useReachStep';
import { resumeAt, STEPS } from './steps';
import styles from './welcome.module.css';

/** On the start page, until the steps are done or the person does not want to be asked. */
export function Invitation() {
  const { t } = useTranslation();
  const { data } = useOnboarding();
  const reach = useReachStep();
  const step = data?.step ?? null;
  if (data === undefined || step === 'DONE' || step === 'DISMISSED') {
    return null;
  }
  const stop = resumeAt(step);
  const number = STEPS.indexOf(stop === 'result' ? 'times' : stop) + 1;
  return (
    <div className={styles.notice}>
      <Container>
        <Panel as="section" labelledBy="invitation">
          <Row spread gap={2}>
            <Stack gap={0}>
              <Heading level={2} size="item" id="invitation">
                {t('profile.invitation.title')}
              </Heading>
              <Text size="small">{t('profile.invitation.lead')}</Text>
            </Stack>
            <Row gap={1}>
              <ButtonLink to="/welcome" search={{ step: stop }}>
                {step === null
                  ? t('profile.invitation.begin')
                  : t('profile.invitation.resume', { step: number, steps: STEPS.length })}
              </ButtonLink>
              <Button
                emphasis="tertiary"
                isPending={reach.isPending}
                onPress={() => reach.mutate({ body: { step: 'DISMISSED' } })}
              >
                {t('profile.invitation.dismiss')}
              </Button>
            </Row>
          </Row>
        </Panel>
      </Container>
    </div>
  );
}
