// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Sheet } from '../../../ui/Overlay';
import { Select } from '../../../ui/Select';
import { Alert } from '../../../ui/Surfaces';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useChangeUnit } from '../api/useChangeUnit';
import { useCreateUnit } from '../api/useCreateUnit';
import { useDeleteUnit } from '../api/useDeleteUnit';
import { isChangedMeanwhile, problemSlug } from '../problems';
import type { PlannedUnit, UnitForm } from '../types';
import { LeaderField } from './LeaderField';

interface UnitSheetProps {
  /** Null for a new one. */
  unit: PlannedUnit | null;
  units: PlannedUnit[];
  isOpen: boolean;
  onClose: () => void;
  isStale: boolean;
  /** Somebody else was faster. */
  onStale: () => void;
}

/** One unit: its name, where it belongs, who leads it. */
export function UnitSheet({ unit, units, isOpen, onClose, isStale, onStale }: UnitSheetProps) {
  const { t } = useTranslation();
  const title = unit ? t('staff.change', { name: unit.name }) : t('staff.units.add');
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
        <UnitFields key={unit?.version} unit={unit} units={units} onClose={onClose} onStale={onStale} />
      </Stack>
    </Sheet>
  );
}

function UnitFields({ unit, units, onClose, onStale }: Omit<UnitSheetProps, 'isOpen' | 'isStale'>) {
  const { t } = useTranslation();
  const create = useCreateUnit();
  const change = useChangeUnit();
  const remove = useDeleteUnit();
  const [name, setName] = useState(unit?.name ?? '');
  const [number, setNumber] = useState(unit?.number ?? '');
  const [parent, setParent] = useState(unit ? unit.parent : (units[0]?.id ?? null));
  const [head, setHead] = useState(unit?.head ?? null);
  const [deputy, setDeputy] = useState(unit?.deputy ?? null);
  const [asked, setAsked] = useState(false);
  const error = create.error ?? change.error ?? remove.error;
  const isPending = create.isPending || change.isPending || remove.isPending;
  const isNameless = name.trim() === '';
  const save = () => {
    setAsked(true);
    if (isNameless) {
      return;
    }
    const body: UnitForm = {
      name,
      number,
      parent,
      head: head?.id ?? null,
      deputy: deputy?.id ?? null,
      seenVersion: unit?.version ?? null,
    };
    if (unit === null) {
      create.mutate({ body }, { onSuccess: onClose });
    } else {
      const onError = (failure: unknown) => isChangedMeanwhile(failure) && onStale();
      change.mutate({ params: { path: { unitId: unit.id } }, body }, { onSuccess: onClose, onError });
    }
  };
  return (
    <Stack gap={3}>
      <TextField
        label={t('staff.units.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        problem={asked && isNameless ? t('staff.units.nameMissing') : undefined}
      />
      <TextField label={t('staff.units.number')} value={number} onChange={setNumber} maxLength={20} />
      {parent === null ? null : (
        <Select
          label={t('staff.units.parent')}
          value={parent}
          onChange={setParent}
          options={units
            .filter((one) => unit === null || !isWithin(one, unit, units))
            .map((one) => ({ value: one.id, label: `${one.number} ${one.name}`.trim() }))}
        />
      )}
      <LeaderField label={t('staff.units.head')} leader={head} onChange={setHead} />
      <LeaderField label={t('staff.units.deputy')} leader={deputy} onChange={setDeputy} />
      {error ? <UnitProblem error={error} /> : null}
      <Row gap={2}>
        <Button emphasis="primary" isDisabled={isPending} onPress={save}>
          {isPending ? t('staff.saving') : t('staff.save')}
        </Button>
        {unit !== null && unit.parent !== null && unit.people === 0 ? (
          <Button
            emphasis="tertiary"
            icon="delete"
            isDisabled={isPending}
            onPress={() => remove.mutate({ params: { path: { unitId: unit.id } } }, { onSuccess: onClose })}
          >
            {t('staff.units.delete')}
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
}

/** Whether a unit is the other or lies somewhere below it. */
function isWithin(unit: PlannedUnit, other: PlannedUnit, units: PlannedUnit[]): boolean {
  const seen = new Set<string>();
  for (let at: PlannedUnit | undefined = unit; at && !seen.has(at.id); ) {
    if (at.id === other.id) {
      return true;
    }
    seen.add(at.id);
    const above: string | null = at.parent;
    at = units.find(({ id }) => id === above);
  }
  return false;
}

function UnitProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  switch (problemSlug(error)) {
    case 'unit-cycle':
      return <Alert kind="danger" title={t('staff.units.cycle')} live />;
    case 'unit-not-empty':
      return <Alert kind="danger" title={t('staff.units.notEmpty')} live />;
    case 'unit-name-taken':
      return <Alert kind="danger" title={t('staff.units.nameTaken')} live />;
    case 'unit-number-taken':
      return <Alert kind="danger" title={t('staff.units.taken')} live />;
    case 'changed-meanwhile':
      return null;
    default:
      return <ProblemNotice error={error} />;
  }
}
