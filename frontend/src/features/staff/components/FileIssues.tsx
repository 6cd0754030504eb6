// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Table } from '../../../ui/Data';
import { Row, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { useWording } from '../../../wording/useWording';
import type { StaffField, StaffImportChoices, StaffImportIssue } from '../types';

const SHOWN = 100;

interface FileIssuesProps {
  issues: StaffImportIssue[];
  /** Whether the file has any. */
  hasRows: boolean;
  /** Where rows can still be corrected. */
  onCorrect?: (corrections: StaffImportChoices['corrections']) => void;
}

/** Every row that is left out or taken over without a value, by its number, with a field to put it right. */
export function FileIssues({ issues, hasRows, onCorrect }: FileIssuesProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const shown = issues.slice(0, SHOWN);
  const typed = shown.flatMap((issue) => {
    const value = texts[keyOf(issue)];
    return issue.field === null || value === undefined || value === ''
      ? []
      : [{ row: issue.row, field: issue.field, value }];
  });
  const columns = [
    { key: 'row', label: t('staff.file.row') },
    { key: 'value', label: t('staff.file.value') },
    { key: 'reason', label: t('staff.file.reason') },
    ...(onCorrect ? [{ key: 'correct', label: t('staff.file.correctHead') }] : []),
  ];
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('staff.file.issues')}</Heading>
      {issues.length === 0 && hasRows ? <Text>{t('staff.file.noIssues')}</Text> : null}
      {issues.length > shown.length ? (
        <Text size="small" muted>
          {t('staff.file.moreIssues', {
            shown: wording.number(shown.length),
            total: wording.number(issues.length),
          })}
        </Text>
      ) : null}
      {issues.length > 0 ? (
        <Table
          caption={t('staff.file.issuesCaption')}
          stacks
          columns={columns}
          rows={shown.map((issue) => ({
            key: keyOf(issue),
            cells: [
              wording.number(issue.row),
              <ValueOf key="value" issue={issue} />,
              <ReasonOf key="reason" issue={issue} />,
              ...(onCorrect
                ? [
                    <Correction
                      key="correct"
                      issue={issue}
                      value={texts[keyOf(issue)] ?? ''}
                      onChange={(value) => setTexts({ ...texts, [keyOf(issue)]: value })}
                    />,
                  ]
                : []),
            ],
          }))}
        />
      ) : null}
      {onCorrect && issues.length > 0 ? (
        <Row>
          <Button isDisabled={typed.length === 0} onPress={() => onCorrect(typed)}>
            {t('staff.file.takeCorrections')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}

function keyOf({ row, field, kind }: StaffImportIssue): string {
  return `${row} ${field} ${kind}`;
}

function useFieldName() {
  const { t } = useTranslation();
  return (field: StaffField | null) => (field === null ? '' : t(`staff.file.field.${field}`));
}

function ValueOf({ issue }: { issue: StaffImportIssue }) {
  const nameOf = useFieldName();
  return (
    <Stack gap={0}>
      <Text as="span" size="small" muted>
        {nameOf(issue.field)}
      </Text>
      <Text as="span">{issue.value === '' ? '–' : issue.value}</Text>
    </Stack>
  );
}

function ReasonOf({ issue }: { issue: StaffImportIssue }) {
  const { t } = useTranslation();
  return (
    <Stack gap={0}>
      <Text as="span">{t(`staff.file.issue.${issue.kind}`)}</Text>
      {issue.meant.length > 0 ? (
        <Text as="span">{t('staff.file.paths', { paths: issue.meant.join('; ') })}</Text>
      ) : null}
      <Text as="span" size="small" muted>
        {t(issue.rejected ? 'staff.file.out' : 'staff.file.in')}
      </Text>
    </Stack>
  );
}

interface CorrectionProps {
  issue: StaffImportIssue;
  value: string;
  onChange: (value: string) => void;
}

function Correction({ issue, value, onChange }: CorrectionProps) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  if (issue.field === null) {
    return '–';
  }
  return (
    <TextField
      aria-label={t('staff.file.correction', { row: issue.row, field: nameOf(issue.field) })}
      label={t('staff.file.correct')}
      value={value}
      onChange={onChange}
      maxLength={200}
    />
  );
}
