// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Segments } from '../../../ui/Segments';
import { Select } from '../../../ui/Select';
import { CardSkeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { PAGE_SIZE, useStaffList } from '../api/useStaffList';
import { useUnitPlan } from '../api/useUnitPlan';
import type { StaffState } from '../types';
import { PersonSheet } from './PersonSheet';
import { StaffTable } from './StaffTable';

const STATES = ['ACTIVE', 'LEFT'] as const;
const NEW = 'new';

/** Who works here: look somebody up, bring somebody in, change, let go. */
export function StaffPage({ mayView }: { mayView: boolean }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [unit, setUnit] = useState('');
  const [state, setState] = useState<StaffState>('ACTIVE');
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const { data, error, refetch } = useStaffList({ text, unit, state, offset });
  const units = useUnitPlan().data?.units ?? [];
  const choose =
    <V,>(set: (value: V) => void) =>
    (value: V) => {
      set(value);
      setOffset(0);
    };
  return (
    <PageBody>
      <Stack gap={3}>
        <Stack gap={1}>
          <Heading level={1}>{t('staff.title')}</Heading>
          <Text prose>{t('staff.lead')}</Text>
        </Stack>
        <Row gap={2}>
          <Button emphasis="primary" icon="add" onPress={() => setOpen(NEW)}>
            {t('staff.add')}
          </Button>
          <ButtonLink to="/staff/file" icon="drive-folder-upload">
            {t('staff.fromFile')}
          </ButtonLink>
          <ButtonLink to="/units" emphasis="tertiary">
            {t('staff.toUnits')}
          </ButtonLink>
        </Row>
        <Stack gap={2}>
          <TextField label={t('staff.search')} value={text} onChange={choose(setText)} maxLength={100} />
          <Row gap={3}>
            <Select
              label={t('staff.unit')}
              value={unit}
              onChange={choose(setUnit)}
              options={[
                { value: '', label: t('staff.everywhere') },
                ...units.map((one) => ({ value: one.id, label: `${one.number} ${one.name}`.trim() })),
              ]}
            />
            <Segments
              label={t('staff.showing')}
              value={state}
              onChange={choose(setState)}
              options={STATES.map((value) => ({ value, label: t(`staff.state.${value}`) }))}
            />
          </Row>
        </Stack>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? (
          <Waiting label={t('common.loading')}>
            <CardSkeleton />
          </Waiting>
        ) : null}
        {data ? (
          <Found list={data} offset={offset} mayView={mayView} onMove={setOffset} onOpen={setOpen} />
        ) : null}
      </Stack>
      <PersonSheet
        key={open ?? 'none'}
        employeeId={open === NEW ? null : open}
        isOpen={open !== null}
        units={units}
        onClose={() => setOpen(null)}
      />
    </PageBody>
  );
}

interface FoundProps {
  list: NonNullable<ReturnType<typeof useStaffList>['data']>;
  offset: number;
  mayView: boolean;
  onMove: (offset: number) => void;
  onOpen: (employeeId: string) => void;
}

function Found({ list, offset, mayView, onMove, onOpen }: FoundProps) {
  const { t } = useTranslation();
  const wording = useWording();
  if (list.total === 0) {
    return (
      <Stack gap={1}>
        <Text strong>{t('staff.none')}</Text>
        <Text>{t('staff.noneNext')}</Text>
      </Stack>
    );
  }
  const to = Math.min(offset + PAGE_SIZE, list.total);
  return (
    <Stack gap={2}>
      <Text role="status" size="small" muted>
        {list.total > PAGE_SIZE
          ? t('staff.page', {
              from: wording.number(offset + 1),
              to: wording.number(to),
              total: wording.number(list.total),
            })
          : t('staff.total', { count: list.total, formatted: wording.number(list.total) })}
      </Text>
      <StaffTable people={list.people} mayView={mayView} onOpen={onOpen} />
      {list.total > PAGE_SIZE ? (
        <Row gap={2}>
          <Button isDisabled={offset === 0} onPress={() => onMove(Math.max(0, offset - PAGE_SIZE))}>
            {t('staff.earlier')}
          </Button>
          <Button isDisabled={to >= list.total} onPress={() => onMove(offset + PAGE_SIZE)}>
            {t('staff.later')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}
