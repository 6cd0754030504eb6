// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { Hyphenated, Text } from '../../../ui/Text';
import { Name } from '../../../wording/Name';
import { useWording } from '../../../wording/useWording';
import type { ProfileSearch } from '../profileSearch';
import { Certainty } from './Certainty';
import { arrange, gapOf, isKnown } from './groups';
import { NothingLeft } from './NothingLeft';

interface CompetencyTableProps {
  competencies: ProfileCompetency[];
  search: ProfileSearch;
}

const COLUMNS = ['competency', 'held', 'required', 'wanted', 'gap', 'evidence'] as const;

/** The twin of bars and picture: the same in words. */
export function CompetencyTable({ competencies, search }: CompetencyTableProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const rows = arrange(competencies, search).flatMap((group) => group.competencies);
  if (rows.length === 0) {
    return <NothingLeft search={search} />;
  }
  return (
    <Table
      caption={t('skills.tableCaption', { count: rows.length })}
      stacks
      columns={COLUMNS.map((key) => ({ key, label: t(`skills.column.${key}`) }))}
      rows={rows.map((one) => ({
        key: one.competency.id,
        cells: [
          <div key="name">
            <Name label={one.competency.label} />
            <Text as="div" size="small" muted>
              <Hyphenated>
                {wording.label({ de: one.area, en: one.areaEn }) || t('profile.otherArea')}
              </Hyphenated>
            </Text>
          </div>,
          isKnown(one) ? wording.level(one.held) : t('skills.unknown'),
          one.required === null ? t('skills.no') : wording.level(one.required),
          one.wanted === null ? t('skills.no') : wording.level(one.wanted),
          gapOf(one) === 0 ? t('skills.no') : t('skills.steps', { count: gapOf(one) }),
          <Certainty key="evidence" evidence={one} />,
        ],
      }))}
    />
  );
}
