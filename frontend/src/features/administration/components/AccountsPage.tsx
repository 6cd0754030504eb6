// SPDX-License-Identifier: GPL-3.0-or-later
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, AccountState, Role, Session } from '../../../api/types';
import { Button, ButtonLink } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useAccountActs, useAccounts } from '../api/useAccounts';
import { type Access, AccessIssued } from './AccessIssued';
import { AccountCard } from './AccountCard';
import { FactorRule } from './FactorRule';
import { InvitationForm } from './InvitationForm';

const OF_ADMINISTRATION: Role[] = ['EMPLOYEE', 'SUPERIOR', 'HR', 'STAFF_COUNCIL', 'TENANT_ADMIN'];
const OF_PLATFORM: Role[] = ['PLATFORM_ADMIN'];
const STATES: AccountState[] = ['INVITED', 'ACTIVE', 'LOCKED', 'ENDED'];
const PAGE = 25;

/** Who can sign in: to find, to invite, to lock. */
export function AccountsPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  const [access, setAccess] = useState<Access | null>(null);
  const { invite } = useAccountActs();
  const roles = session.roles.includes('PLATFORM_ADMIN') ? OF_PLATFORM : OF_ADMINISTRATION;
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('administration.accounts.title')}</Heading>
        <Text>{t('administration.accounts.lead')}</Text>
      </Stack>
      {access ? <AccessIssued access={access} onClose={() => setAccess(null)} /> : null}
      {session.roles.includes('TENANT_ADMIN') ? (
        <div>
          <ButtonLink to="/accounts/staff">{t('administration.accounts.inviteAll')}</ButtonLink>
        </div>
      ) : null}
      <Disclosure summary={t('administration.accounts.invite')}>
        <Panel>
          <InvitationForm
            key={access?.login ?? ''}
            roles={roles}
            isPending={invite.isPending}
            error={invite.error}
            onInvite={(invited) =>
              invite.mutate(
                { body: invited },
                { onSuccess: (issued) => setAccess({ ...issued, ...issued.account }) },
              )
            }
          />
        </Panel>
      </Disclosure>
      <FactorRule />
      <AccountList roles={roles} mayErase={session.roles.includes('PLATFORM_ADMIN')} />
    </PageBody>
  );
}

interface AccountListProps {
  roles: readonly Role[];
  mayErase: boolean;
}

function AccountList({ roles, mayErase }: AccountListProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [state, setState] = useState<AccountState | 'ANY'>('ANY');
  const [skip, setSkip] = useState(0);
  const search = { text: useDeferredValue(text), state: state === 'ANY' ? undefined : state, skip };
  const { data, error, refetch } = useAccounts(search);
  return (
    <Stack as="section" gap={3}>
      <Row gap={3} align="end" fields>
        <TextField
          label={t('administration.accounts.search')}
          value={text}
          onChange={(value) => {
            setText(value);
            setSkip(0);
          }}
          maxLength={200}
        />
        <Select
          label={t('administration.accounts.state')}
          labelAbove
          options={[
            { value: 'ANY', label: t('administration.accounts.any') },
            ...STATES.map((one) => ({ value: one, label: t(`administration.accounts.states.${one}`) })),
          ]}
          value={state}
          onChange={(value) => {
            setState(value);
            setSkip(0);
          }}
        />
      </Row>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Found
          accounts={data.accounts}
          total={data.total}
          skip={skip}
          roles={roles}
          mayErase={mayErase}
          onSkip={setSkip}
        />
      ) : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </Stack>
  );
}

interface FoundProps {
  accounts: Account[];
  total: number;
  skip: number;
  roles: readonly Role[];
  mayErase: boolean;
  onSkip: (skip: number) => void;
}

function Found({ accounts, total, skip, roles, mayErase, onSkip }: FoundProps) {
  const { t } = useTranslation();
  return (
    <Stack gap={3}>
      <Text role="status" muted>
        {total === 0
          ? t('administration.accounts.none')
          : [
              t('administration.accounts.count', { count: total }),
              total > PAGE
                ? t('administration.accounts.shown', { from: skip + 1, to: skip + accounts.length })
                : '',
            ]
              .join('. ')
              .trim()}
      </Text>
      <Stack as="ul" gap={2}>
        {accounts.map((account) => (
          <AccountCard key={account.id} account={account} roles={roles} mayErase={mayErase} />
        ))}
      </Stack>
      <Row gap={2}>
        {skip > 0 ? (
          <Button onPress={() => onSkip(Math.max(0, skip - PAGE))}>
            {t('administration.accounts.previous')}
          </Button>
        ) : null}
        {skip + accounts.length < total ? (
          <Button onPress={() => onSkip(skip + PAGE)}>{t('administration.accounts.next')}</Button>
        ) : null}
      </Row>
    </Stack>
  );
}
