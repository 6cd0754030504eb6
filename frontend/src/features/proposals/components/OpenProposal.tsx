// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Proposal } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Alert, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Hyphenated, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useDecide } from '../api/useDecide';

/** One proposal: what is, what shall be, and the two answers to it. */
export function OpenProposal({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const wording = useWording();
  const decide = useDecide();
  const answer = (decision: 'CONFIRM' | 'DECLINE', reason: string | null) =>
    decide.mutate({ params: { path: { proposalId: proposal.id } }, body: { decision, reason } });
  const current = proposal.current.map(({ label }) => wording.label(label)).join(', ');
  const about = { name: proposal.displayName };
  return (
    <Card as="li">
      <Heading level={2} size="item">
        {t(`wizard.proposals.of.${proposal.kind}`, about)}
      </Heading>
      <Facts
        facts={[
          {
            key: 'now',
            label: t('wizard.proposals.now'),
            value: <Hyphenated>{current || t('common.notStated')}</Hyphenated>,
          },
          {
            key: 'then',
            label: t('wizard.proposals.then'),
            value: <Hyphenated>{wording.label(proposal.target.label)}</Hyphenated>,
          },
          { key: 'on', label: t('wizard.proposals.on'), value: wording.date(proposal.statedOn) },
        ]}
      />
      <Text size="small" muted>
        {t(`wizard.proposals.effect.${proposal.kind}`)}
      </Text>
      <Stack gap={1}>
        <div>
          <Button
            emphasis="primary"
            icon="check"
            isPending={decide.isPending}
            onPress={() => answer('CONFIRM', null)}
          >
            {t('wizard.proposals.confirm')}
            <HiddenText>{`: ${proposal.displayName}`}</HiddenText>
          </Button>
        </div>
        <Disclosure summary={t('wizard.proposals.decline')} about={proposal.displayName}>
          <Decline onDecline={(reason) => answer('DECLINE', reason)} />
        </Disclosure>
      </Stack>
      {decide.error ? <Refused error={decide.error} /> : null}
    </Card>
  );
}

function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { type } = problemOf(error);
  if (type === '/errors/proposal-of-oneself') {
    return <Alert kind="warning" title={t('wizard.proposals.ownProposal')} live />;
  }
  if (type === '/errors/proposal-not-open') {
    return <Alert kind="info" title={t('wizard.proposals.decidedBefore')} live />;
  }
  return <ProblemNotice error={error} />;
}

function Decline({ onDecline }: { onDecline: (reason: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const send = () => {
    setAsked(true);
    if (!isMissing) {
      onDecline(reason.trim());
    }
  };
  return (
    <Stack gap={1}>
      <TextField
        label={t('wizard.proposals.reason')}
        hint={t('wizard.proposals.reasonHint')}
        problem={asked && isMissing ? t('wizard.proposals.reasonMissing') : undefined}
        value={reason}
        onChange={setReason}
        maxLength={500}
        validationBehavior="aria"
      />
      <div>
        <Button onPress={send}>{t('wizard.proposals.sendDecline')}</Button>
      </div>
    </Stack>
  );
}
