// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Table } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { Heading, Text } from '../../../ui/Text';
import type { StaffField, StaffImport, StaffImportChoices } from '../types';

const FIELDS: StaffField[] = [
  'PERSONNEL_NUMBER',
  'FULL_NAME',
  'FIRST_NAME',
  'LAST_NAME',
  'UNIT_NUMBER',
  'UNIT',
  'JOB_ROLE',
  'SHARE',
  'WORK_MAIL',
  'PRIVATE_PHONE',
  'HEAD',
  'JOINED_ON',
  'LEFT_ON',
];

interface ColumnTableProps {
  columns: StaffImport['columns'];
  onChange: (columns: StaffImportChoices['columns']) => void;
}

/** What each column of the file means; a meaning that is chosen elsewhere moves here. */
export function ColumnTable({ columns, onChange }: ColumnTableProps) {
  const { t } = useTranslation();
  const choose = (column: number, field: StaffField | '') =>
    onChange(
      columns.flatMap((one) => {
        const meant = one.column === column ? field || null : one.field === field ? null : one.field;
        return meant === null ? [] : [{ field: meant, column: one.column }];
      }),
    );
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('staff.file.columns')}</Heading>
      <Table
        caption={t('staff.file.columnsCaption')}
        stacks
        columns={[
          { key: 'column', label: t('staff.file.column') },
          { key: 'samples', label: t('staff.file.samples') },
          { key: 'meaning', label: t('staff.file.means') },
        ]}
        rows={columns.map(({ column, name, field, samples }) => ({
          key: String(column),
          cells: [
            name === '' ? `${column + 1}` : name,
            <Text key="samples" as="span" size="small" muted>
              {samples.join(' · ')}
            </Text>,
            <MeaningOf
              key="meaning"
              column={name}
              field={field}
              onChange={(chosen) => choose(column, chosen)}
            />,
          ],
        }))}
      />
    </Stack>
  );
}

interface MeaningProps {
  column: string;
  field: StaffField | null;
  onChange: (field: StaffField | '') => void;
}

function MeaningOf({ column, field, onChange }: MeaningProps) {
  const { t } = useTranslation();
  return (
    <Select<StaffField | ''>
      label={t('staff.file.meaning', { column })}
      hideLabel
      value={field ?? ''}
      onChange={onChange}
      options={[
        { value: '', label: t('staff.file.unused') },
        ...FIELDS.map((value) => ({ value, label: t(`staff.file.field.${value}`) })),
      ]}
    />
  );
}
