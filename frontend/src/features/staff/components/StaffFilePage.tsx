// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button, ButtonLink } from '../../../ui/Button';
import { FilePicker } from '../../../ui/FilePicker';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Progress } from '../../../ui/Progress';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useReadFile } from '../api/useReadFile';
import { problemSlug } from '../problems';
import type { StaffImport } from '../types';
import { FileCheck } from './FileCheck';
import { Counts } from './FileEffect';
import { FileIssues } from './FileIssues';

const ACCEPT = ['.csv', '.xlsx', '.txt'];

/** A staff file in three steps: choose, check, take over. */
export function StaffFilePage() {
  const { t } = useTranslation();
  const [read, setRead] = useState<StaffImport | null>(null);
  const step = read === null ? 1 : read.state === 'APPLIED' ? 3 : 2;
  return (
    <PageBody>
      <Stack gap={1}>
        <Text size="small" muted role="status">
          {t('staff.file.step', { step })}
        </Text>
        <Heading level={1}>{t('staff.file.title')}</Heading>
        {step === 1 ? <Text prose>{t('staff.file.lead')}</Text> : null}
      </Stack>
      {read === null ? <ChooseFile onRead={setRead} /> : null}
      {read?.state === 'PLANNED' ? (
        <FileCheck read={read} onRead={setRead} onAgain={() => setRead(null)} />
      ) : null}
      {read?.state === 'APPLIED' ? <Applied read={read} onAgain={() => setRead(null)} /> : null}
    </PageBody>
  );
}

function ChooseFile({ onRead }: { onRead: (read: StaffImport) => void }) {
  const { t } = useTranslation();
  const file = useReadFile(onRead);
  return (
    <Panel as="section">
      <Stack gap={2}>
        <Text>{t('staff.file.kinds')}</Text>
        <Row>
          <FilePicker
            label={t('staff.file.choose')}
            accept={ACCEPT}
            onPick={(picked) => file.mutate(picked)}
          />
        </Row>
        {file.isPending ? <Progress label={t('staff.file.reading')} value={null} /> : null}
        {file.error ? <Refused error={file.error} /> : null}
      </Stack>
    </Panel>
  );
}

const REASONS = ['EMPTY', 'OLD_WORKBOOK', 'ROWS_TOO_MANY', 'TOO_MANY_COLUMNS', 'ENCODING_MIXED'] as const;

function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { status, fields } = problemOf(error);
  if (problemSlug(error) !== 'staff-file-refused' && status !== 400 && status !== 413) {
    return <ProblemNotice error={error} />;
  }
  const reason = status === 400 ? 'EMPTY' : REASONS.find((one) => one === fields[0]?.reason);
  return <Alert kind="danger" title={t(`staff.file.refused.${reason ?? 'other'}`)} live />;
}

function Applied({ read, onAgain }: { read: StaffImport; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      <Alert kind="success" title={t('staff.file.done')} live />
      <Counts counts={read.counts} />
      {read.issues.length > 0 ? <FileIssues issues={read.issues} hasRows /> : null}
      <Row gap={2}>
        <ButtonLink to="/staff" emphasis="primary">
          {t('staff.file.toStaff')}
        </ButtonLink>
        <Button onPress={onAgain}>{t('staff.file.again')}</Button>
      </Row>
    </Stack>
  );
}
