// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Proposal } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Alert, type AlertKind } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useWithdraw } from '../api/useWithdraw';

const KINDS: Record<Proposal['state'], AlertKind> = {
  OPEN: 'info',
  CONFIRMED: 'success',
  DECLINED: 'warning',
};

/** What I proposed to HR, and what became of it: of each kind the latest. */
export function OwnProposals({ proposals }: { proposals: Proposal[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const withdraw = useWithdraw();
  const latest = proposals.filter(
    (one, place) => proposals.findIndex(({ kind }) => kind === one.kind) === place,
  );
  return (
    <div role="status">
      <Stack gap={2}>
        {latest.map((proposal) => {
          const target = wording.label(proposal.target.label);
          return (
            <Alert
              key={proposal.id}
              kind={KINDS[proposal.state]}
              title={t(`wizard.proposal.${proposal.state}`, {
                kind: t(`wizard.kind.${proposal.kind}`),
                target,
              })}
            >
              <Text size="small">
                {proposal.decidedOn
                  ? t('wizard.proposal.decidedOn', { date: wording.date(proposal.decidedOn) })
                  : t('wizard.proposal.waiting', { date: wording.date(proposal.statedOn) })}
              </Text>
              {proposal.reason ? (
                <Text size="small">{t('wizard.proposal.reason', { reason: proposal.reason })}</Text>
              ) : null}
              {proposal.state === 'OPEN' ? (
                <div>
                  <Button
                    size="small"
                    onPress={() => withdraw.mutate({ params: { path: { proposalId: proposal.id } } })}
                  >
                    {t('wizard.proposal.withdraw')}
                  </Button>
                </div>
              ) : null}
            </Alert>
          );
        })}
        {withdraw.error && problemOf(withdraw.error).status !== 409 ? (
          <ProblemNotice error={withdraw.error} />
        ) : null}
      </Stack>
    </div>
  );
}
