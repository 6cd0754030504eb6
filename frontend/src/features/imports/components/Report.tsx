// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';

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
      <Stack as="section">
        <Heading level={2}>{t('imports.issuesTitle')}</Heading>
        {report.issues.length === 0 ? <Text>{t('imports.noIssues')}</Text> : <Issues report={report} />}
      </Stack>
    </Stack>
  );
}

function Issues({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const wording = useWording();
  const shown = report.issues.slice(0, SHOWN_ISSUES);
  const total = report.repaired + report.rejected;
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
          key: `${index}:${issue.record}`,
          cells: [issue.record, t(`imports.issueKind.${issue.kind}`), issue.field ?? '', issue.reason],
        }))}
      />
    </>
  );
}
