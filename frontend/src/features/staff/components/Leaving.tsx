// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Row, Stack } from '../../../ui/Layout';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useComeBack } from '../api/useComeBack';
import { useLeave } from '../api/useLeave';
import { isChangedMeanwhile, problemSlug } from '../problems';
import type { StaffMember } from '../types';

interface LeavingProps {
  member: StaffMember;
  onDone: () => void;
  /** Somebody else was faster. */
  onStale: () => void;
}

/** The end of somebody's access, and taking it back. */
export function Leaving({ member, onDone, onStale }: LeavingProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const leave = useLeave();
  const comeBack = useComeBack();
  const [day, setDay] = useState<string | null>(null);
  const params = { path: { employeeId: member.id } };
  const error = leave.error ?? comeBack.error;
  return (
    <Panel as="section">
      <Stack gap={2}>
        <Heading level={3}>{t('staff.person.end')}</Heading>
        {member.leftOn === null ? (
          <>
            <Text size="small">{t('staff.person.endLead')}</Text>
            <DateField
              label={t('staff.person.endOn')}
              value={day}
              onChange={setDay}
              previous={t('staff.person.previous')}
              next={t('staff.person.next')}
            />
            <Row>
              <Button
                isDisabled={day === null || leave.isPending}
                onPress={() =>
                  day &&
                  leave.mutate(
                    { params, body: { on: day, seenVersion: member.version } },
                    { onSuccess: onDone, onError: (failure) => isChangedMeanwhile(failure) && onStale() },
                  )
                }
              >
                {t('staff.person.endIt')}
              </Button>
            </Row>
          </>
        ) : (
          <>
            <Text>
              {member.state === 'LEFT'
                ? t('staff.left', { date: wording.date(member.leftOn) })
                : t('staff.leaves', { date: wording.date(member.leftOn) })}
            </Text>
            <Row>
              <Button
                isDisabled={comeBack.isPending}
                onPress={() => comeBack.mutate({ params }, { onSuccess: onDone })}
              >
                {t('staff.person.comeBack')}
              </Button>
            </Row>
          </>
        )}
        {error ? <LeavingProblem error={error} /> : null}
      </Stack>
    </Panel>
  );
}

function LeavingProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (problemOf(error).fields.some(({ field }) => field === 'on')) {
    return <Alert kind="danger" title={t('staff.person.endTooLate')} live />;
  }
  switch (problemSlug(error)) {
    case 'work-mail-taken':
      return <Alert kind="danger" title={t('staff.person.mailTaken')} live />;
    case 'not-oneself':
      return <Alert kind="danger" title={t('staff.person.self')} live />;
    case 'changed-meanwhile':
      return null;
    default:
      return <ProblemNotice error={error} />;
  }
}
