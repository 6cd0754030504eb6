// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Colleague } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts, Table } from '../../../ui/Data';
import { PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useColleague } from '../api/useColleague';
import { useViewsAgreed } from '../api/useViewsAgreed';

const NOT_FOUND = 404;
const SWITCHED_OFF = '/errors/switched-off';

/** One person, once HR has said what for; where nothing is agreed on, why there is nothing to see. */
export function ColleaguePage({ employeeId }: { employeeId: string }) {
  const { t } = useTranslation();
  const [isWanted, setWanted] = useState(false);
  const agreed = useViewsAgreed();
  const { data, error, refetch } = useColleague(employeeId, isWanted);
  const problem = error === null ? null : problemOf(error);
  const isOff = problem?.type === SWITCHED_OFF || agreed.data === false;
  const isGone = problem?.status === NOT_FOUND;
  return (
    <PageBody>
      <Stack gap={1}>
        <div>
          <TextLink to="/staff" touch>
            {t('staff.view.backToStaff')}
          </TextLink>
        </div>
        <Heading level={1}>{data?.displayName ?? t('staff.view.lookTitle')}</Heading>
      </Stack>
      {isOff ? (
        <Alert kind="info" title={t('staff.view.lookOff')}>
          <div>
            <TextLink to="/agreements">{t('staff.view.toAgreements')}</TextLink>
          </div>
        </Alert>
      ) : null}
      {agreed.data && !isOff && !isWanted ? (
        <Stack gap={2}>
          <Text strong>{t('staff.view.lookWhy')}</Text>
          <Text prose>{t('staff.view.lookTold')}</Text>
          <div>
            <Button emphasis="primary" onPress={() => setWanted(true)}>
              {t('staff.view.lookNow')}
            </Button>
          </div>
        </Stack>
      ) : null}
      {isGone ? <Text>{t('staff.view.lookGone')}</Text> : null}
      {error && !isOff && !isGone ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {agreed.error ? <ProblemNotice error={agreed.error} onRetry={() => void agreed.refetch()} /> : null}
      {data ? <Shown colleague={data} /> : null}
      {agreed.isPending || (isWanted && !data && !error) ? (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      ) : null}
    </PageBody>
  );
}

function Shown({ colleague: { displayName, unit, jobRoles } }: { colleague: Colleague }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack gap={3}>
      <Facts facts={[{ key: 'unit', label: t('staff.unit'), value: unit.name }]} />
      {jobRoles.length === 0 ? (
        <Text>{t('staff.noRole')}</Text>
      ) : (
        <Table
          caption={t('staff.view.sharesOf', { name: displayName })}
          columns={[
            { key: 'role', label: t('staff.roles') },
            { key: 'share', label: t('staff.view.share'), numeric: true },
          ]}
          rows={jobRoles.map(({ role, share }) => ({
            key: role.id,
            cells: [wording.label(role.label), wording.percent(share)],
          }))}
        />
      )}
      <Text role="status" size="small" muted>
        {t('staff.view.lookDone')}
      </Text>
    </Stack>
  );
}
