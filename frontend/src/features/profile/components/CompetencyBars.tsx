// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { Heading } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import type { ProfileSearch } from '../profileSearch';
import styles from './Competencies.module.css';
import { CompetencyRow } from './CompetencyRow';
import { arrange } from './groups';
import { NothingLeft } from './NothingLeft';

interface CompetencyBarsProps {
  competencies: ProfileCompetency[];
  search: ProfileSearch;
  onSaved: (message: string) => void;
}

export function CompetencyBars({ competencies, search, onSaved }: CompetencyBarsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [order] = useState(() => arrange(competencies, search));
  const current = new Map(competencies.map((one) => [one.competency.id, one]));
  if (order.length === 0) {
    return <NothingLeft search={search} />;
  }
  return order.map(({ area, competencies: members }) => (
    <Stack key={area?.de ?? ''} as="section" gap={1}>
      <Heading level={3}>
        {area === null ? t('skills.allAreas') : wording.label(area) || t('profile.otherArea')}
      </Heading>
      <ul className={styles.list}>
        {members.map(({ competency }) => {
          const row = current.get(competency.id);
          return row ? <CompetencyRow key={competency.id} row={row} onSaved={onSaved} /> : null;
        })}
      </ul>
    </Stack>
  ));
}
