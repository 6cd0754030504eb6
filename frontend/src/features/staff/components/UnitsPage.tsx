// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { CardSkeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useUnitPlan } from '../api/useUnitPlan';
import type { PlannedUnit } from '../types';
import { UnitSheet } from './UnitSheet';
import styles from './Units.module.css';

const NEW = 'new';

/** The unit tree with its heads and deputies. */
export function UnitsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useUnitPlan();
  const [open, setOpen] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const close = () => {
    setOpen(null);
    setStale(false);
  };
  const units = data?.units ?? [];
  const chosen = units.find(({ id }) => id === open) ?? null;
  return (
    <PageBody>
      <Stack gap={3}>
        <Stack gap={1}>
          <Heading level={1}>{t('staff.units.title')}</Heading>
          <Text prose>{t('staff.units.lead')}</Text>
        </Stack>
        <Row>
          <Button emphasis="primary" icon="add" onPress={() => setOpen(NEW)}>
            {t('staff.units.add')}
          </Button>
        </Row>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? (
          <Waiting label={t('common.loading')}>
            <CardSkeleton />
          </Waiting>
        ) : null}
        <Branch parent={null} units={units} onOpen={setOpen} />
      </Stack>
      {data ? (
        <UnitSheet
          key={open}
          unit={chosen}
          units={units}
          isOpen={open !== null}
          onClose={close}
          isStale={isStale}
          onStale={() => setStale(true)}
        />
      ) : null}
    </PageBody>
  );
}

interface BranchProps {
  parent: string | null;
  units: PlannedUnit[];
  onOpen: (unitId: string) => void;
}

function Branch({ parent, units, onOpen }: BranchProps) {
  const here = units.filter((unit) => unit.parent === parent);
  if (here.length === 0) {
    return null;
  }
  return (
    <ul className={styles.branch}>
      {here.map((unit) => (
        <li key={unit.id}>
          <UnitLine unit={unit} onOpen={onOpen} />
          <Branch parent={unit.id} units={units} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function UnitLine({ unit, onOpen }: { unit: PlannedUnit; onOpen: (unitId: string) => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const name = `${unit.number} ${unit.name}`.trim();
  const facts = [
    `${t('staff.units.head')}: ${unit.head?.displayName ?? t('staff.units.nobody')}`,
    ...(unit.deputy ? [`${t('staff.units.deputy')}: ${unit.deputy.displayName}`] : []),
    t('staff.units.people', { count: unit.people, formatted: wording.number(unit.people) }),
  ];
  return (
    <div className={styles.unit}>
      <Stack gap={0}>
        <Text strong>
          <Hyphenated>{name}</Hyphenated>
        </Text>
        <Text size="small" muted>
          {facts.join(' · ')}
        </Text>
      </Stack>
      <Button size="small" aria-label={t('staff.change', { name })} onPress={() => onOpen(unit.id)}>
        {t('staff.action')}
      </Button>
    </div>
  );
}
