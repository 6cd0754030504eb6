// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditAction, Session } from '../../../api/types';
import { Button, ExternalButtonLink } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { type AuditFilter, exportAddress, isBackwards, useAudit } from '../api/useAudit';
import { AuditTable } from './AuditTable';
import { ACTIONS } from './actions';
import { type Concerned, PersonField } from './PersonField';
import { Verification } from './Verification';

const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField')).DateField }));

/** Who answers for accounts; the staff council sees what is done, not by which colleague. */
function mayNamePeople({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN') || roles.includes('PLATFORM_ADMIN');
}

/** What was done by whom and when: to search, to take along, to check that nothing was altered. */
export function AuditPage({ session }: { session: Session }) {
  const { t, i18n } = useTranslation();
  const [filter, setFilter] = useState<AuditFilter>({
    action: null,
    from: null,
    to: null,
    concerning: null,
  });
  const [person, setPerson] = useState<Concerned | null>(null);
  const backwards = isBackwards(filter);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useAudit(filter);
  const entries = data?.pages.flatMap((page) => page.entries);
  const change = (part: Partial<AuditFilter>) => setFilter({ ...filter, ...part });
  const months = { previous: t('common.previousMonth'), next: t('common.nextMonth') };
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('audit.title')}</Heading>
        <Text>{t('audit.lead')}</Text>
      </Stack>
      <Verification />
      <Stack as="section" gap={3}>
        <Row gap={3} align="end" fields>
          <Select
            label={t('audit.action')}
            labelAbove
            options={[
              { value: 'ANY', label: t('audit.any') },
              ...ACTIONS.map((action) => ({ value: action, label: t(`audit.actions.${action}`) })),
            ]}
            value={filter.action ?? 'ANY'}
            onChange={(value) => change({ action: value === 'ANY' ? null : (value as AuditAction) })}
          />
          <Suspense>
            <DateField
              label={t('audit.from')}
              value={filter.from}
              onChange={(from) => change({ from })}
              {...months}
            />
            <DateField
              label={t('audit.to')}
              value={filter.to}
              onChange={(to) => change({ to })}
              problem={backwards ? t('audit.backwards') : undefined}
              {...months}
            />
          </Suspense>
        </Row>
        {mayNamePeople(session) ? (
          <PersonField
            person={person}
            onChange={(chosen) => {
              setPerson(chosen);
              change({ concerning: chosen?.id ?? null });
            }}
          />
        ) : null}
        {backwards ? null : (
          <div>
            <ExternalButtonLink href={exportAddress(filter, i18n.language)} size="small">
              {t('audit.export')}
            </ExternalButtonLink>
          </div>
        )}
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {entries?.length === 0 ? <Text role="status">{t('audit.none')}</Text> : null}
        {entries && entries.length > 0 ? <AuditTable entries={entries} /> : null}
        {hasNextPage ? (
          <div>
            <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              {t('audit.older')}
            </Button>
          </div>
        ) : null}
        {data || error || backwards ? null : (
          <Waiting label={t('common.loading')}>
            <Skeleton shape="block" />
          </Waiting>
        )}
      </Stack>
    </PageBody>
  );
}
