// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SkippedInvitation } from '../../../api/types';
import { Button, ButtonLink } from '../../../ui/Button';
import { Table } from '../../../ui/Data';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Progress } from '../../../ui/Progress';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Select } from '../../../ui/Select';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useInviteStaff, useUninvited } from '../api/useStaffInvitations';
import { useUnitPlan } from '../api/useUnitPlan';
import { AccessSheets } from './AccessSheets';

const WHOM = ['newOnes', 'waitingOnes'] as const;

/** Everybody of the staff list at once: by mail where there is an address, on a printed sheet otherwise. */
export function StaffInvitationsPage() {
  const { t } = useTranslation();
  const [unit, setUnit] = useState('');
  const [again, setAgain] = useState(false);
  const units = useUnitPlan().data?.units ?? [];
  const { data, error, refetch } = useUninvited({ unit, again });
  const { run, done } = useInviteStaff();
  const met = done.mailed + done.sheets.length + done.skipped.length;
  useWarning(done.sheets.length > 0);
  return (
    <PageBody>
      <div data-no-print>
        <Stack gap={3}>
          <Stack gap={1}>
            <Heading level={1}>{t('administration.everybody.title')}</Heading>
            <Text prose>{t('administration.everybody.lead')}</Text>
          </Stack>
          {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
          {data || error ? null : (
            <Waiting label={t('common.loading')}>
              <Skeleton shape="block" />
            </Waiting>
          )}
          {data && met === 0 && !run.isPending ? (
            <>
              <RadioGroup
                label={t('administration.everybody.whom')}
                options={WHOM.map((whom) => ({
                  value: whom,
                  label: t(`administration.everybody.${whom}`),
                  hint: t(`administration.everybody.${whom}Hint`),
                }))}
                value={again ? 'waitingOnes' : 'newOnes'}
                onChange={(value) => setAgain(value === 'waitingOnes')}
              />
              <Row gap={3}>
                <Select
                  label={t('administration.everybody.unit')}
                  value={unit}
                  onChange={setUnit}
                  options={[
                    { value: '', label: t('administration.everybody.everywhere') },
                    ...units.map((one) => ({ value: one.id, label: `${one.number} ${one.name}`.trim() })),
                  ]}
                />
              </Row>
              <Text role="status">
                {data.people === 0
                  ? t(again ? 'administration.everybody.nobodyWaits' : 'administration.everybody.nobody')
                  : t(again ? 'administration.everybody.neverCame' : 'administration.everybody.waiting', {
                      count: data.people,
                    })}
              </Text>
              {data.people === 0 ? (
                <div>
                  <ButtonLink to="/staff">{t('administration.everybody.toStaff')}</ButtonLink>
                </div>
              ) : (
                <div>
                  <Button emphasis="primary" onPress={() => run.mutate({ unit, again })}>
                    {t('administration.everybody.invite', { count: data.people })}
                  </Button>
                </div>
              )}
            </>
          ) : null}
          {run.isPending ? (
            <Progress
              label={t('administration.everybody.running', { count: met })}
              value={data && data.people > 0 ? Math.min(1, met / (met + data.people)) : null}
            />
          ) : null}
          {run.error ? <ProblemNotice error={run.error} onRetry={() => run.mutate({ unit, again })} /> : null}
          {met > 0 && !run.isPending ? (
            <Result mailed={done.mailed} sheets={done.sheets.length} skipped={done.skipped} />
          ) : null}
        </Stack>
      </div>
      {done.sheets.length > 0 && !run.isPending ? <AccessSheets sheets={done.sheets} /> : null}
    </PageBody>
  );
}

interface ResultProps {
  mailed: number;
  sheets: number;
  skipped: SkippedInvitation[];
}

function Result({ mailed, sheets, skipped }: ResultProps) {
  const { t } = useTranslation();
  return (
    <>
      <Alert kind="success" title={t('administration.everybody.done')} live>
        {mailed > 0 ? <Text>{t('administration.everybody.mailed', { count: mailed })}</Text> : null}
        {sheets > 0 ? <Text>{t('administration.everybody.sheets', { count: sheets })}</Text> : null}
      </Alert>
      {skipped.length > 0 ? (
        <Table
          caption={t('administration.everybody.skipped')}
          stacks
          columns={[
            { key: 'name', label: t('administration.everybody.name') },
            { key: 'unit', label: t('administration.everybody.unit') },
            { key: 'reason', label: t('administration.everybody.why') },
          ]}
          rows={skipped.map(({ name, unit, reason }, place) => ({
            key: `${name}${place}`,
            cells: [name, unit ?? '–', t(`administration.everybody.reason.${reason}`)],
          }))}
        />
      ) : null}
    </>
  );
}

/** The browser asks before codes that are told once are gone. */
function useWarning(isOn: boolean) {
  useEffect(() => {
    if (!isOn) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOn]);
}
