// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { Alert } from '../../../ui/Surfaces';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useChangePerson } from '../api/useChangePerson';
import { useCreatePerson } from '../api/useCreatePerson';
import { isChangedMeanwhile, problemSlug } from '../problems';
import type { PlannedUnit, StaffForm, StaffMember } from '../types';
import { RoleShares } from './RoleShares';

interface PersonFormProps {
  member: StaffMember | null;
  units: PlannedUnit[];
  onDone: () => void;
  /** Somebody else was faster. */
  onStale: () => void;
}

const TEXTS = ['personnelNumber', 'firstName', 'lastName', 'workMail', 'privatePhone'] as const;
type TextName = (typeof TEXTS)[number];

/** What the list says of somebody; shown with the version that it was, so that nobody overwrites another. */
export function PersonForm({ member, units, onDone, onStale }: PersonFormProps) {
  const { t } = useTranslation();
  const create = useCreatePerson();
  const change = useChangePerson();
  const [texts, setTexts] = useState<Record<TextName, string>>({
    personnelNumber: member?.personnelNumber ?? '',
    firstName: member?.firstName ?? '',
    lastName: member?.lastName ?? '',
    workMail: member?.workMail ?? '',
    privatePhone: member?.privatePhone ?? '',
  });
  const [unit, setUnit] = useState(member?.unit.id ?? units[0]?.id ?? '');
  const [jobRoles, setJobRoles] = useState(member?.jobRoles ?? []);
  const error = create.error ?? change.error;
  const wrong = error ? problemOf(error).fields.map(({ field }) => field) : [];
  const labels: Record<TextName, string> = {
    personnelNumber: t('staff.number'),
    firstName: t('staff.person.firstName'),
    lastName: t('staff.person.lastName'),
    workMail: t('staff.person.workMail'),
    privatePhone: t('staff.person.privatePhone'),
  };
  const save = () => {
    const body: StaffForm = {
      ...texts,
      unit,
      jobRoles: jobRoles.map(({ role, share }) => ({ id: role.id, share })),
      joinedOn: member?.joinedOn ?? null,
      seenVersion: member?.version ?? null,
    };
    if (member === null) {
      create.mutate({ body }, { onSuccess: onDone });
    } else {
      const onError = (failure: unknown) => isChangedMeanwhile(failure) && onStale();
      change.mutate({ params: { path: { employeeId: member.id } }, body }, { onSuccess: onDone, onError });
    }
  };
  const isPending = create.isPending || change.isPending;
  return (
    <Stack gap={3}>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          value={texts[name]}
          onChange={(value) => setTexts({ ...texts, [name]: value })}
          problem={wrong.includes(name) ? t('common.error.invalid', { fields: labels[name] }) : undefined}
          maxLength={100}
        />
      ))}
      <Select
        label={t('staff.unit')}
        value={unit}
        onChange={setUnit}
        options={units.map((one) => ({ value: one.id, label: `${one.number} ${one.name}`.trim() }))}
      />
      <RoleShares jobRoles={jobRoles} onChange={setJobRoles} />
      {error ? <SaveProblem error={error} /> : null}
      <Row gap={2}>
        <Button emphasis="primary" isDisabled={isPending} onPress={save}>
          {isPending ? t('staff.saving') : t('staff.save')}
        </Button>
      </Row>
    </Stack>
  );
}

function SaveProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (problemOf(error).fields.some(({ field }) => field === 'jobRoles')) {
    return <Alert kind="danger" title={t('staff.person.shares')} live />;
  }
  switch (problemSlug(error)) {
    case 'personnel-number-taken':
      return <Alert kind="danger" title={t('staff.person.taken')} live />;
    case 'work-mail-taken':
      return <Alert kind="danger" title={t('staff.person.mailTaken')} live />;
    case 'changed-meanwhile':
      return null;
    case 'not-oneself':
      return <Alert kind="danger" title={t('staff.person.self')} live />;
    default:
      return <ProblemNotice error={error} />;
  }
}
