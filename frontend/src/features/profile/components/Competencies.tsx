// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Legend } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import styles from './Competencies.module.css';
import { CompetencyRow } from './CompetencyRow';
import { groupByArea, isOpen } from './groups';

/** All competencies that count for me, grouped by area, each with its self-check. */
export function Competencies({ competencies }: { competencies: ProfileCompetency[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [message, setMessage] = useState('');
  // The order of the visit stays, so that a row does not jump away while one answers it.
  const [order] = useState(() => groupByArea(competencies));
  const current = new Map(competencies.map((one) => [one.competency.id, one]));
  const required = competencies.filter((one) => one.required !== null);
  return (
    <Stack as="section" gap={3}>
      <Stack gap={1}>
        <Heading level={2}>{t('profile.competenciesTitle')}</Heading>
        <Text strong>
          {t('profile.summary', { count: required.filter(isOpen).length, total: required.length })}
        </Text>
        <Text>{t('profile.competenciesLead')}</Text>
        <Legend
          entries={[
            { mark: 'held', label: t('profile.legendHeld') },
            { mark: 'required', label: t('profile.legendRequired') },
          ]}
        />
      </Stack>
      <div role="status">
        <HiddenText>{message}</HiddenText>
      </div>
      {order.map(({ area, competencies: members }) => (
        <Stack key={area.de} as="section" gap={1}>
          <Heading level={3}>{wording.label(area) || t('profile.otherArea')}</Heading>
          <ul className={styles.list}>
            {members.map(({ competency }) => {
              const row = current.get(competency.id);
              return row ? <CompetencyRow key={competency.id} row={row} onSaved={setMessage} /> : null;
            })}
          </ul>
        </Stack>
      ))}
    </Stack>
  );
}
