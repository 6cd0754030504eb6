// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Table } from '../../../ui/Data';
import { Disclosure } from '../../../ui/Disclosure';
import { BulletList, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import type { StaffImport } from '../types';

const COUNTS = [
  'joiners',
  'returners',
  'movers',
  'changed',
  'unchanged',
  'leavers',
  'newUnits',
  'heads',
  'rejected',
] as const;
const CHANGES = ['joiners', 'returners', 'movers', 'changed', 'leavers', 'newUnits', 'heads'] as const;

/** Whether the file changes anything; where rows were left out, it is not because all is as it says. */
export function effectOf({ counts }: StaffImport): 'changes' | 'same' | 'none' {
  if (CHANGES.some((key) => counts[key] > 0)) {
    return 'changes';
  }
  return counts.unchanged > 0 ? 'same' : 'none';
}

/** What taking the file over changes, with the names of those who leave. */
export function FileEffect({ read }: { read: StaffImport }) {
  const { t } = useTranslation();
  const effect = effectOf(read);
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('staff.file.effect')}</Heading>
      {effect === 'same' ? <Text>{t('staff.file.nothing')}</Text> : null}
      {effect === 'none' ? <Text>{t('staff.file.nothingTaken')}</Text> : null}
      <Counts counts={read.counts} />
      {read.leavers.length > 0 ? (
        <Disclosure summary={t('staff.file.leavers')}>
          <BulletList
            items={read.leavers.map((leaver) => ({
              key: leaver.personnelNumber ?? leaver.displayName,
              text: `${leaver.displayName}, ${leaver.unitName}`,
            }))}
          />
        </Disclosure>
      ) : null}
      {read.newUnits.length > 0 ? (
        <Disclosure summary={t('staff.file.count.newUnits')}>
          <BulletList
            items={read.newUnits.map((unit) => ({
              key: unit.number + unit.name,
              text: `${unit.number} ${unit.name}`.trim(),
            }))}
          />
        </Disclosure>
      ) : null}
    </Stack>
  );
}

export function Counts({ counts }: { counts: StaffImport['counts'] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t('staff.file.effectCaption')}
      columns={[
        { key: 'what', label: t('staff.file.what') },
        { key: 'count', label: t('staff.file.howMany'), numeric: true },
      ]}
      rows={COUNTS.filter((key) => counts[key] > 0 || key === 'joiners' || key === 'leavers').map((key) => ({
        key,
        cells: [t(`staff.file.count.${key}`), wording.number(counts[key])],
      }))}
    />
  );
}
