// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Container, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOnboarding } from '../api/useOnboarding';
import { useSeeDecision } from '../api/useSeeDecision';
import styles from './welcome.module.css';

/** What HR decided about what I proposed, until I have read it. */
export function Decisions() {
  const { data } = useOnboarding();
  const decided = data?.proposals.filter(({ state, seen }) => state !== 'OPEN' && !seen) ?? [];
  if (decided.length === 0) {
    return null;
  }
  return (
    <div className={styles.notice}>
      <Container>
        <Stack gap={2}>
          {decided.map((proposal) => (
            <Decision key={proposal.id} proposal={proposal} />
          ))}
        </Stack>
      </Container>
    </div>
  );
}

function Decision({ proposal: { id, state, target, decidedOn, reason } }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const wording = useWording();
  const see = useSeeDecision();
  const title = t(state === 'CONFIRMED' ? 'profile.decision.confirmed' : 'profile.decision.declined', {
    target: wording.label(target.label),
  });
  return (
    <Alert kind={state === 'CONFIRMED' ? 'success' : 'warning'} title={title}>
      {decidedOn ? (
        <Text size="small">{t('profile.decision.on', { date: wording.date(decidedOn) })}</Text>
      ) : null}
      {reason ? <Text size="small">{t('profile.decision.reason', { reason })}</Text> : null}
      <div>
        <Button
          size="small"
          isPending={see.isPending}
          onPress={() => see.mutate({ params: { path: { proposalId: id } } })}
        >
          {t('profile.decision.seen')}
          <HiddenText>{`: ${title}`}</HiddenText>
        </Button>
      </div>
      {see.error ? <ProblemNotice error={see.error} /> : null}
    </Alert>
  );
}
