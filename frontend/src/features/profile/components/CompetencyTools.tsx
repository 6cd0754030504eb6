// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Row, Stack } from '../../../ui/Layout';
import { Segments, ToggleChip } from '../../../ui/Segments';
import { Select } from '../../../ui/Select';
import { useWording } from '../../../wording/useWording';
import { type ProfileSearch, VIEWS } from '../profileSearch';
import { areasOf, isOpen } from './groups';

interface CompetencyToolsProps {
  competencies: ProfileCompetency[];
  search: ProfileSearch;
}

const EVERY = 'every';
const SORTS = ['area', 'gap', 'name'] as const;

/** Which of them, in which order, in which form: all of it stands in the address. */
export function CompetencyTools({ competencies, search }: CompetencyToolsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const change = (changed: ProfileSearch) =>
    void navigate({ to: '/profile', search: { ...search, ...changed }, resetScroll: false });
  const areas = areasOf(competencies).map((area) => ({
    value: area.de || EVERY,
    label: wording.label(area) || t('profile.otherArea'),
  }));
  return (
    <Stack gap={1}>
      <Segments
        label={t('skills.view.label')}
        options={VIEWS.map((value) => ({ value, label: t(`skills.view.${value}`) }))}
        value={search.view ?? 'bars'}
        onChange={(view) => change({ view: view === 'bars' ? undefined : view })}
      />
      <Row gap={2}>
        <ToggleChip
          isOn={search.only === 'open'}
          onChange={(on) => change({ only: on ? 'open' : undefined })}
        >
          {t('skills.onlyOpen', { count: competencies.filter(isOpen).length })}
        </ToggleChip>
        <Select
          label={t('skills.area')}
          options={[
            { value: EVERY, label: t('skills.everyArea') },
            ...areas.filter(({ value }) => value !== EVERY),
          ]}
          value={search.area ?? EVERY}
          onChange={(area) => change({ area: area === EVERY ? undefined : area })}
        />
        {search.view === 'graph' ? null : (
          <Select
            label={t('skills.sort.label')}
            options={SORTS.map((value) => ({ value, label: t(`skills.sort.${value}`) }))}
            value={search.sort ?? 'area'}
            onChange={(sort) => change({ sort: sort === 'area' ? undefined : sort })}
          />
        )}
      </Row>
    </Stack>
  );
}
