// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Account, AccountState, Role } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Alert, Badge, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Login, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useAccountActs } from '../api/useAccounts';
import { type Access, AccessIssued } from './AccessIssued';
import { AccountRoles } from './AccountRoles';
import { AskedButton } from './AskedButton';

const BADGES = { INVITED: 'accent', ACTIVE: 'success', LOCKED: 'danger', ENDED: 'plain' } as const;

interface AccountCardProps {
  account: Account;
  /** What may be given here. */
  roles: readonly Role[];
  /** Whether accounts that have ended may be erased here; those of staff go with their person. */
  mayErase: boolean;
}

interface ActsProps extends AccountCardProps {
  onIssued: (access: Access) => void;
}

/** One account and what can be done with it now. */
export function AccountCard({ account, roles, mayErase }: AccountCardProps) {
  const { t } = useTranslation();
  const [access, setAccess] = useState<Access | null>(null);
  const wording = useWording();
  const facts = [
    account.roles.map((role) => t(`administration.accounts.roles.${role}`)).join(', '),
    account.codeUntil
      ? t('administration.accounts.codeUntil', { until: wording.dateTime(account.codeUntil) })
      : '',
    account.pausedUntil
      ? t('administration.accounts.pausedUntil', { until: wording.dateTime(account.pausedUntil) })
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
        <Login>{account.login}</Login>
        {facts.map((fact) => (fact === '' ? '' : ` · ${fact}`)).join('')}
      </Text>
      <Acts account={account} roles={roles} mayErase={mayErase} onIssued={setAccess} />
      {access ? <AccessIssued access={access} onClose={() => setAccess(null)} /> : null}
    </Card>
  );
}

function Acts({ account, roles, mayErase, onIssued }: ActsProps) {
  const { t } = useTranslation();
  // What takes the place of a pressed button gets its focus.
  const [acted, setActed] = useState(false);
  const { issue, change, changeRoles, resetFactor, erase } = useAccountActs();
  const path = { id: account.id };
  const about = <HiddenText>{t('administration.accounts.about', { name: account.displayName })}</HiddenText>;
  const become = (state: 'OPEN' | 'LOCKED' | 'ENDED') => {
    setActed(true);
    change.mutate({ params: { path }, body: { state } });
  };
  const issueBy = (by: 'LINK' | 'PRINTED') =>
    issue.mutate(
      { params: { path }, body: { by } },
      { onSuccess: (issued) => onIssued({ ...issued, ...issued.account }) },
    );
  const isOpen = account.state === 'ACTIVE' || account.state === 'INVITED';
  return (
    <Stack gap={2}>
      <Refused error={change.error ?? changeRoles.error ?? issue.error ?? resetFactor.error ?? erase.error} />
      <output>{changeRoles.isSuccess ? t('administration.accounts.rolesChanged') : ''}</output>
      <output>{resetFactor.isSuccess ? t('administration.accounts.factorReset') : ''}</output>
      <Row gap={1}>
        {isOpen ? (
          <>
            <Button size="small" onPress={() => issueBy(isMailAddress(account.login) ? 'LINK' : 'PRINTED')}>
              {t('administration.accounts.newCode')}
              {about}
            </Button>
            {account.state === 'ACTIVE' ? (
              <AskedButton
                question={t('administration.asked.resetFactor', { name: account.displayName })}
                confirm={t('administration.asked.resetFactorNow')}
                isPending={resetFactor.isPending}
                onConfirm={() => resetFactor.mutate({ params: { path } })}
              >
                {t('administration.accounts.resetFactor')}
                {about}
              </AskedButton>
            ) : null}
            {account.pausedUntil ? (
              <Button size="small" isPending={change.isPending} onPress={() => become('OPEN')}>
                {t('administration.accounts.endPause')}
                {about}
              </Button>
            ) : null}
            <AskedButton
              key={account.pausedUntil ? 'paused' : 'open'}
              question={t('administration.asked.lock', { name: account.displayName })}
              confirm={t('administration.asked.lockNow')}
              isPending={change.isPending}
              autoFocus={acted}
              onConfirm={() => become('LOCKED')}
            >
              {t('administration.accounts.lock')}
              {about}
            </AskedButton>
            <AskedButton
              question={t('administration.asked.end', { name: account.displayName })}
              confirm={t('administration.asked.endNow')}
              isPending={change.isPending}
              onConfirm={() => become('ENDED')}
            >
              {t('administration.accounts.end')}
              {about}
            </AskedButton>
          </>
        ) : (
          <Button size="small" autoFocus={acted} onPress={() => become('OPEN')}>
            {reopening(account.state) === 'unlock'
              ? t('administration.accounts.unlock')
              : t('administration.accounts.reopen')}
            {about}
          </Button>
        )}
        {mayErase && account.state === 'ENDED' ? (
          <AskedButton
            question={t('administration.asked.erase', { name: account.displayName })}
            confirm={t('administration.asked.eraseNow')}
            isPending={erase.isPending}
            onConfirm={() => erase.mutate({ params: { path } })}
          >
            {t('administration.accounts.erase')}
            {about}
          </AskedButton>
        ) : null}
      </Row>
      {isOpen && roles.length > 1 ? (
        <Disclosure summary={t('administration.accounts.rolesChange')} about={account.displayName}>
          <AccountRoles
            key={account.roles.join()}
            account={account}
            roles={roles}
            isPending={changeRoles.isPending}
            onChange={(wanted) => changeRoles.mutate({ params: { path }, body: { roles: wanted } })}
          />
        </Disclosure>
      ) : null}
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
  const { type } = problemOf(error);
  if (type === '/errors/last-administrator') {
    return <Alert kind="warning" title={t('administration.accounts.last')} live />;
  }
  if (type === '/errors/person-left') {
    return <Alert kind="warning" title={t('administration.accounts.personLeft')} live />;
  }
  return <ProblemNotice error={error} />;
}
