// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../api/types';
import { Disclosure } from '../../../ui/Disclosure';
import { PageBody, Stack } from '../../../ui/Layout';
import { CardSkeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useProposals } from '../api/useProposals';
import { OpenProposal } from './OpenProposal';

/** What employees propose to change in their job role or unit. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useProposals();
  const open = data?.proposals.filter(({ state }) => state === 'OPEN') ?? [];
  const decided = data?.proposals.filter(({ state }) => state !== 'OPEN') ?? [];
  return (
    <PageBody>
      <Stack gap={3}>
        <Stack gap={1}>
          <Heading level={1}>{t('wizard.proposals.title')}</Heading>
          <Text prose>{t('wizard.proposals.lead')}</Text>
        </Stack>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? (
          <Waiting label={t('common.loading')}>
            <CardSkeleton />
          </Waiting>
        ) : null}
        {data && open.length === 0 ? (
          <Stack gap={1}>
            <Text strong>{t('wizard.proposals.none')}</Text>
            <Text>{t('wizard.proposals.noneNext')}</Text>
          </Stack>
        ) : null}
        {open.length > 0 ? (
          <Stack as="ul" gap={3}>
            {open.map((proposal) => (
              <OpenProposal key={proposal.id} proposal={proposal} />
            ))}
          </Stack>
        ) : null}
        {decided.length > 0 ? (
          <Disclosure summary={t('wizard.proposals.decided', { count: decided.length })}>
            <Stack as="ul" gap={2}>
              {decided.map((proposal) => (
                <Decided key={proposal.id} proposal={proposal} />
              ))}
            </Stack>
          </Disclosure>
        ) : null}
      </Stack>
    </PageBody>
  );
}

function Decided({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <li>
      <Text>
        <Hyphenated>
          {t(`wizard.proposals.was.${proposal.state}`, {
            name: proposal.displayName,
            target: wording.label(proposal.target.label),
            date: proposal.decidedOn ? wording.date(proposal.decidedOn) : '',
          })}
        </Hyphenated>
      </Text>
      {proposal.reason ? (
        <Text size="small" muted>
          {t('wizard.proposal.reason', { reason: proposal.reason })}
        </Text>
      ) : null}
    </li>
  );
}
