// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Sheet } from '../../../ui/Overlay';
import { CardSkeleton, Waiting } from '../../../ui/Skeleton';
import { Alert } from '../../../ui/Surfaces';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useStaffMember } from '../api/useStaffMember';
import type { PlannedUnit } from '../types';
import { Leaving } from './Leaving';
import { PersonForm } from './PersonForm';

interface PersonSheetProps {
  /** Null for somebody new. */
  employeeId: string | null;
  isOpen: boolean;
  units: PlannedUnit[];
  onClose: () => void;
}

/** One person of the list, beside the list. */
export function PersonSheet({ employeeId, isOpen, units, onClose }: PersonSheetProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useStaffMember(employeeId);
  // Said here: with the new version the form begins anew.
  const [isStale, setStale] = useState(false);
  const title = data
    ? t('staff.change', { name: `${data.firstName} ${data.lastName}` })
    : t(employeeId === null ? 'staff.person.new' : 'staff.action');
  return (
    <Sheet
      title={title}
      closeLabel={t('staff.close')}
      isOpen={isOpen}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('staff.close')}</Button>}
    >
      <Stack gap={3}>
        {isStale ? <Alert kind="warning" title={t('staff.person.changed')} live /> : null}
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {employeeId !== null && data === undefined && !error ? (
          <Waiting label={t('common.loading')}>
            <CardSkeleton />
          </Waiting>
        ) : null}
        {employeeId === null || data ? (
          <PersonForm
            key={data?.version ?? 'new'}
            member={data ?? null}
            units={units}
            onDone={onClose}
            onStale={() => setStale(true)}
          />
        ) : null}
        {data ? (
          <Leaving
            key={`${data.version}-leaving`}
            member={data}
            onDone={onClose}
            onStale={() => setStale(true)}
          />
        ) : null}
      </Stack>
    </Sheet>
  );
}
