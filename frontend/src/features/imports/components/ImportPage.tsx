// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Session } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { FilePicker } from '../../../ui/FilePicker';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { type ImportKind, useStartImport } from '../api/useStartImport';
import { ImportProgress } from './ImportProgress';

const ACCEPT: Record<ImportKind, string[]> = {
  courses: ['.json', '.xlsx'],
  esco: ['.zip'],
  municipalities: ['.csv'],
};

/** Upload, watch, read the report. */
export function ImportPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  const start = useStartImport();
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('imports.title')}</Heading>
        <Text>{t('imports.lead')}</Text>
      </Stack>
      {start.data ? (
        <ImportProgress id={start.data} onAgain={start.reset} />
      ) : (
        <ImportForm session={session} start={start} />
      )}
    </PageBody>
  );
}

interface ImportFormProps {
  session: Session;
  start: ReturnType<typeof useStartImport>;
}

function ImportForm({ session, start }: ImportFormProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ImportKind>('courses');
  const [file, setFile] = useState<File | null>(null);
  const kinds: ImportKind[] = session.roles.includes('PLATFORM_ADMIN')
    ? ['courses', 'esco', 'municipalities']
    : ['courses'];
  const choose = (value: string) => {
    setKind(value as ImportKind);
    setFile(null);
  };
  return (
    <Panel as="section">
      <Stack gap={3}>
        <RadioGroup
          label={t('imports.kindLabel')}
          options={kinds.map((value) => ({ value, label: t(`imports.kind.${value}`) }))}
          value={kind}
          onChange={choose}
        />
        <Row gap={2}>
          <FilePicker label={t('imports.pick')} accept={ACCEPT[kind]} onPick={setFile} />
          {file ? <ChosenFile file={file} /> : null}
        </Row>
        {start.error ? <ImportProblem error={start.error} /> : null}
        <Row>
          <Button
            emphasis="primary"
            isDisabled={file === null || file.size === 0 || start.isPending}
            onPress={() => file && start.mutate({ kind, file })}
          >
            {start.isPending ? t('imports.starting') : t('imports.start')}
          </Button>
        </Row>
      </Stack>
    </Panel>
  );
}

const MEBIBYTE = 1024 * 1024;

function ChosenFile({ file }: { file: File }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (file.size === 0) {
    return <Alert kind="danger" title={t('imports.empty', { name: file.name })} live />;
  }
  const size =
    file.size < MEBIBYTE / 10
      ? t('imports.kilobytes', { size: wording.number(Math.ceil(file.size / 1024)) })
      : `${wording.decimals(file.size / MEBIBYTE, 1)} MB`;
  return (
    <Text size="small" muted>
      {t('imports.chosen', { name: file.name, size })}
    </Text>
  );
}

function ImportProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { status } = problemOf(error);
  if (status === 413) {
    return <Alert kind="danger" title={t('imports.tooLarge')} live />;
  }
  if (status === 400 || status === 415 || status === 422) {
    return <Alert kind="danger" title={t('imports.unreadable')} live />;
  }
  return <ProblemNotice error={error} />;
}
