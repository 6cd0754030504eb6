// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Progress } from '../../../ui/Progress';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Switch } from '../../../ui/Switch';
import { Heading, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useApply } from '../api/useApply';
import { useChoose } from '../api/useChoose';
import { useLookAgain } from '../api/useLookAgain';
import { problemSlug } from '../problems';
import type { StaffImport, StaffImportChoices } from '../types';
import { ColumnTable } from './ColumnTable';
import { effectOf, FileEffect } from './FileEffect';
import { FileIssues } from './FileIssues';

interface FileCheckProps {
  read: StaffImport;
  onRead: (read: StaffImport) => void;
  onAgain: () => void;
}

type Correction = StaffImportChoices['corrections'][number];

/** What the file says and what would change; each choice compares anew. */
export function FileCheck({ read, onRead, onAgain }: FileCheckProps) {
  const { t } = useTranslation();
  const [corrections, setCorrections] = useState<Correction[]>([]);
  const choose = useChoose(onRead);
  const choices: StaffImportChoices = {
    columns: read.columns.flatMap(({ column, field }) => (field === null ? [] : [{ field, column }])),
    complete: read.complete,
    createUnits: read.createUnits,
    corrections,
  };
  const change = (changed: Partial<StaffImportChoices>) => {
    setCorrections(changed.corrections ?? corrections);
    choose.mutate({ params: { path: { importId: read.id } }, body: { ...choices, ...changed } });
  };
  const correct = (more: Correction[]) => {
    const kept = corrections.filter((one) =>
      more.every(({ row, field }) => row !== one.row || field !== one.field),
    );
    change({ corrections: [...kept, ...more] });
  };
  return (
    <Stack gap={4}>
      <ColumnTable columns={read.columns} onChange={(columns) => change({ columns })} />
      <Panel as="section">
        <Stack gap={2}>
          <Switch isSelected={read.createUnits} onChange={(createUnits) => change({ createUnits })}>
            {t('staff.file.createUnits')}
          </Switch>
          <Switch isSelected={read.complete} onChange={(complete) => change({ complete })}>
            {t('staff.file.complete')}
          </Switch>
        </Stack>
      </Panel>
      {choose.error ? <ApplyProblem error={choose.error} leavers={read.counts.leavers} /> : null}
      {read.notes.map(({ kind, count }) => (
        <Alert key={kind} kind="warning" title={t(`staff.file.note.${kind}`, { count })} />
      ))}
      <FileIssues issues={read.issues} hasRows={read.counts.rows > 0} onCorrect={correct} />
      <FileEffect read={read} />
      <ApplyFile read={read} onRead={onRead} onAgain={onAgain} isWaiting={choose.isPending} />
    </Stack>
  );
}

interface ApplyFileProps extends FileCheckProps {
  isWaiting: boolean;
}

function ApplyFile({ read, onRead, onAgain, isWaiting }: ApplyFileProps) {
  const { t } = useTranslation();
  const [leavers, setLeavers] = useState('');
  const apply = useApply(onRead);
  const lookAgain = useLookAgain(onRead);
  const confirmedLeavers = read.confirmLeavers ? Number.parseInt(leavers, 10) : null;
  const takeOver = () =>
    apply.mutate(
      {
        params: { path: { importId: read.id } },
        body: {
          token: read.token,
          confirmedLeavers: Number.isNaN(confirmedLeavers) ? null : confirmedLeavers,
        },
      },
      {
        onError: (error) => {
          if (problemSlug(error) === 'changed-meanwhile') {
            lookAgain.mutate(read.id);
          }
        },
      },
    );
  return (
    <Stack gap={2} as="section">
      <Heading level={2}>{t('staff.file.apply')}</Heading>
      {read.confirmLeavers ? <Confirm value={leavers} onChange={setLeavers} /> : null}
      {apply.error ? <ApplyProblem error={apply.error} leavers={read.counts.leavers} /> : null}
      {apply.isPending ? <Progress label={t('staff.file.applyingLong')} value={null} /> : null}
      <Row gap={2}>
        <Button
          emphasis="primary"
          isDisabled={apply.isPending || isWaiting || effectOf(read) === 'none'}
          onPress={takeOver}
        >
          {apply.isPending ? t('staff.file.applying') : t('staff.file.apply')}
        </Button>
        <Button emphasis="tertiary" onPress={onAgain}>
          {t('staff.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}

function Confirm({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={1}>
      <Text strong>{t('staff.file.confirmLead')}</Text>
      <TextField
        label={t('staff.file.confirm')}
        value={value}
        onChange={onChange}
        inputMode="numeric"
        maxLength={6}
      />
    </Stack>
  );
}

function ApplyProblem({ error, leavers }: { error: unknown; leavers: number }) {
  const { t } = useTranslation();
  switch (problemSlug(error)) {
    case 'many-leavers':
      return <Alert kind="danger" title={t('staff.file.confirmWrong', { count: leavers })} live />;
    case 'changed-meanwhile':
      return <Alert kind="warning" title={t('staff.file.stale')} live />;
    case 'not-found':
      return <Alert kind="warning" title={t('staff.file.gone')} live />;
    default:
      return <ProblemNotice error={error} />;
  }
}
