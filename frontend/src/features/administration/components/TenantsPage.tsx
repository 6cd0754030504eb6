// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlatformTenant } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Disclosure } from '../../../ui/Disclosure';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Badge, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useTenantActs, useTenants } from '../api/useTenants';
import { type Access, AccessIssued } from './AccessIssued';
import { AddTenant } from './AddTenant';
import { AskedButton } from './AskedButton';
import { InvitationForm } from './InvitationForm';
import { RenameTenant } from './RenameTenant';
import { TenantProblem } from './TenantProblem';

/** Which administrations use the platform: to add one, to let its first administrator in, to pause it. */
export function TenantsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useTenants();
  const [access, setAccess] = useState<Access | null>(null);
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('administration.tenants.title')}</Heading>
        <Text>{t('administration.tenants.lead')}</Text>
      </Stack>
      {access ? <AccessIssued access={access} onClose={() => setAccess(null)} /> : null}
      <Disclosure summary={t('administration.tenants.add')} defaultExpanded={data?.tenants.length === 0}>
        <AddTenant />
      </Disclosure>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.tenants.length === 0 ? <Text>{t('administration.tenants.none')}</Text> : null}
      {data ? (
        <Stack as="ul" gap={3}>
          {data.tenants.map((tenant) => (
            <TenantCard key={tenant.id} tenant={tenant} onIssued={setAccess} />
          ))}
        </Stack>
      ) : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

interface TenantCardProps {
  tenant: PlatformTenant;
  onIssued: (access: Access) => void;
}

function TenantCard({ tenant, onIssued }: TenantCardProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { change, invite } = useTenantActs();
  const isPaused = tenant.state === 'PAUSED';
  const path = { id: tenant.id };
  const become = (state: 'ACTIVE' | 'PAUSED') =>
    change.mutate({ params: { path }, body: { name: tenant.name, state } });
  const about = <HiddenText>{t('administration.accounts.about', { name: tenant.name })}</HiddenText>;
  return (
    <Card as="li">
      <Row spread gap={2}>
        <Heading level={2} size="item">
          {tenant.name}
        </Heading>
        <Badge kind={isPaused ? 'warning' : 'success'}>
          {t(`administration.tenants.states.${tenant.state}`)}
        </Badge>
      </Row>
      <Facts
        facts={[
          {
            key: 'people',
            label: t('administration.tenants.people'),
            value: wording.number(tenant.people),
          },
          {
            key: 'accounts',
            label: t('administration.tenants.accounts'),
            value: wording.number(tenant.openAccounts),
          },
          ...(tenant.handle
            ? [{ key: 'handle', label: t('administration.tenants.handle'), value: tenant.handle }]
            : []),
          ...(tenant.regionalKey
            ? [{ key: 'key', label: t('administration.tenants.key'), value: tenant.regionalKey }]
            : []),
        ]}
      />
      {change.error ? <TenantProblem error={change.error} /> : null}
      <Stack gap={2}>
        <Disclosure summary={t('administration.tenants.invite')} about={tenant.name}>
          <Stack gap={3}>
            <Text>{t('administration.tenants.inviteLead')}</Text>
            <InvitationForm
              roles={[]}
              isPending={invite.isPending}
              error={invite.error}
              onInvite={({ displayName, login, by }) =>
                invite.mutate({ params: { path }, body: { displayName, login, by } }, { onSuccess: onIssued })
              }
            />
          </Stack>
        </Disclosure>
        <Disclosure summary={t('administration.tenants.rename')} about={tenant.name}>
          <RenameTenant
            key={tenant.name}
            name={tenant.name}
            isPending={change.isPending}
            onRename={(name) => change.mutate({ params: { path }, body: { name, state: tenant.state } })}
          />
        </Disclosure>
        <Row gap={2}>
          {isPaused ? (
            <Button size="small" isPending={change.isPending} onPress={() => become('ACTIVE')}>
              {t('administration.tenants.resume')}
              {about}
            </Button>
          ) : (
            <AskedButton
              question={t('administration.asked.pause', { name: tenant.name })}
              confirm={t('administration.asked.pauseNow')}
              isPending={change.isPending}
              onConfirm={() => become('PAUSED')}
            >
              {t('administration.tenants.pause')}
              {about}
            </AskedButton>
          )}
          {isPaused ? null : (
            <Text as="span" size="small" muted>
              {t('administration.tenants.pauseText')}
            </Text>
          )}
        </Row>
      </Stack>
    </Card>
  );
}
