// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ImportIssue, ImportReport } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { fieldName, issueText, noteText, recordPlace } from '../sentences';

const COUNTS = ['read', 'created', 'updated', 'unchanged', 'ended', 'repaired', 'rejected'] as const;
const SHOWN_ISSUES = 200;

/** What happened to every record: the counts, then each repair and refusal with its reason. */
export function Report({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack gap={4}>
      <Table
        caption={t('imports.countsCaption')}
        columns={[
          { key: 'what', label: t('imports.what') },
          { key: 'count', label: t('imports.howMany'), numeric: true },
        ]}
        rows={COUNTS.map((key) => ({
          key,
          cells: [t(`imports.count.${key}`), wording.number(report[key])],
        }))}
      />
      {report.notes.length > 0 ? <Notes report={report} /> : null}
      <Stack as="section">
        <Heading level={2}>{t('imports.issuesTitle')}</Heading>
        {report.issues.length === 0 ? <Text>{t('imports.noIssues')}</Text> : <Issues report={report} />}
      </Stack>
    </Stack>
  );
}

function Notes({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack as="section" gap={1}>
      <Heading level={2}>{t('imports.notesTitle')}</Heading>
      {report.notes.map((note) => (
        <Text key={note.detail}>{noteText(note, t, wording)}</Text>
      ))}
    </Stack>
  );
}

/** What the record is about, with the id or the place by which one finds it in the file. */
function RecordOf({ issue: { record } }: { issue: ImportIssue }) {
  const { t } = useTranslation();
  const wording = useWording();
  const place = recordPlace(record, t, wording);
  return record.title === null ? (
    place
  ) : (
    <Stack gap={1}>
      <Text>{record.title}</Text>
      <Text size="small" muted>
        {place}
      </Text>
    </Stack>
  );
}

function Issues({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const wording = useWording();
  const shown = report.issues.slice(0, SHOWN_ISSUES);
  const total = report.issues.length;
  return (
    <>
      {total > shown.length ? (
        <Text size="small" muted>
          {t('imports.moreIssues', { shown: wording.number(shown.length), total: wording.number(total) })}
        </Text>
      ) : null}
      <Table
        caption={t('imports.issuesCaption')}
        columns={[
          { key: 'record', label: t('imports.record') },
          { key: 'outcome', label: t('imports.outcome') },
          { key: 'field', label: t('imports.field') },
          { key: 'reason', label: t('imports.reason') },
        ]}
        rows={shown.map((issue, index) => ({
          key: String(index),
          cells: [
            <RecordOf key="record" issue={issue} />,
            t(`imports.issueKind.${issue.kind}`),
            fieldName(issue, t),
            issueText(issue, t, wording),
          ],
        }))}
      />
    </>
  );
}
