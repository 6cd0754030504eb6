// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Account, AccountState } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Alert, Badge, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useAccountActs } from '../api/useAccounts';
import type { Access } from './AccessIssued';

const BADGES = { INVITED: 'accent', ACTIVE: 'success', LOCKED: 'danger', ENDED: 'plain' } as const;

interface AccountCardProps {
  account: Account;
  onIssued: (access: Access) => void;
}

/** One account and what can be done with it now. */
export function AccountCard({ account, onIssued }: AccountCardProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const facts = [
    account.login,
    account.roles.map((role) => t(`administration.accounts.roles.${role}`)).join(', '),
    account.codeUntil
      ? t('administration.accounts.codeUntil', { until: wording.dateTime(account.codeUntil) })
      : '',
  ];
  return (
    <Card as="li">
      <Row spread gap={2}>
        <Heading level={2} size="item">
          {account.displayName}
        </Heading>
        <Badge kind={BADGES[account.state]}>{t(`administration.accounts.states.${account.state}`)}</Badge>
      </Row>
      <Text size="small" muted>
        {facts.filter((fact) => fact !== '').join(' · ')}
      </Text>
      <Acts account={account} onIssued={onIssued} />
    </Card>
  );
}

function Acts({ account, onIssued }: AccountCardProps) {
  const { t } = useTranslation();
  const { issue, change, resetFactor } = useAccountActs();
  const path = { id: account.id };
  const about = <HiddenText>{t('administration.accounts.about', { name: account.displayName })}</HiddenText>;
  const become = (state: 'OPEN' | 'LOCKED' | 'ENDED') => change.mutate({ params: { path }, body: { state } });
  const issueBy = (by: 'LINK' | 'PRINTED') =>
    issue.mutate(
      { params: { path }, body: { by } },
      { onSuccess: (issued) => onIssued({ ...issued, ...issued.account }) },
    );
  const isOpen = account.state === 'ACTIVE' || account.state === 'INVITED';
  return (
    <Stack gap={2}>
      <Refused error={change.error ?? issue.error ?? resetFactor.error} />
      <output>{resetFactor.isSuccess ? t('administration.accounts.factorReset') : ''}</output>
      <Row gap={1}>
        {isOpen ? (
          <>
            <Button size="small" onPress={() => issueBy(isMailAddress(account.login) ? 'LINK' : 'PRINTED')}>
              {t('administration.accounts.newCode')}
              {about}
            </Button>
            {account.state === 'ACTIVE' ? (
              <Button size="small" onPress={() => resetFactor.mutate({ params: { path } })}>
                {t('administration.accounts.resetFactor')}
                {about}
              </Button>
            ) : null}
            <Button size="small" onPress={() => become('LOCKED')}>
              {t('administration.accounts.lock')}
              {about}
            </Button>
            <Button size="small" onPress={() => become('ENDED')}>
              {t('administration.accounts.end')}
              {about}
            </Button>
          </>
        ) : (
          <Button size="small" onPress={() => become('OPEN')}>
            {reopening(account.state) === 'unlock'
              ? t('administration.accounts.unlock')
              : t('administration.accounts.reopen')}
            {about}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

/** A personnel number with the short name of an administration has no dot behind its @. */
function isMailAddress(login: string): boolean {
  return /@.*\./.test(login);
}

function reopening(state: AccountState): 'unlock' | 'reopen' {
  return state === 'LOCKED' ? 'unlock' : 'reopen';
}

function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) {
    return null;
  }
  return problemOf(error).type === '/errors/last-administrator' ? (
    <Alert kind="warning" title={t('administration.accounts.last')} live />
  ) : (
    <ProblemNotice error={error} />
  );
}
