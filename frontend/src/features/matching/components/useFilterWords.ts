// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Format, Label, Matches, Pace } from '../../../api/types';
import { useWording } from '../../../wording/useWording';
import type { ActiveFilter } from '../resultsSearch';

/** Labels stand in the answer itself: in the need, its origins, what is taught, or the facets. */
function labelOf(filter: ActiveFilter, matches: Matches | undefined): Label | undefined {
  const refs = [
    ...(matches?.need.flatMap((item) => [item.competency, ...item.origins.map(({ ref }) => ref)]) ?? []),
    ...(matches?.hits.flatMap((hit) => hit.course.teaches.map((taught) => taught.competency)) ?? []),
  ];
  return refs.find((ref) => ref.id === filter.value)?.label;
}

export type FilterWords = (filter: ActiveFilter) => string;

/** Says each filter in words, for its chip and for what to leave out. */
export function useFilterWords(matches: Matches | undefined): FilterWords {
  const { t } = useTranslation();
  const wording = useWording();
  const fallback = t('matching.results.chip.fallback');
  return (filter) => {
    const { key, value } = filter;
    const label = labelOf(filter, matches);
    const named = label ? wording.label(label) : fallback;
    switch (key) {
      case 'text':
        return t('matching.results.chip.text', { text: value });
      case 'competency':
        return t('matching.results.chip.competency', { label: named });
      case 'jobRole':
        return t('matching.results.chip.jobRole', { label: named });
      case 'format':
        return t(`common.format.${value as Format}`);
      case 'pace':
        return t(`common.pace.${value as Pace}`);
      case 'provider': {
        const facet = matches?.facets.find(({ name }) => name === 'provider');
        return facet?.values.find((one) => one.value === value)?.label ?? value;
      }
      case 'maxPrice':
        return t('matching.results.chip.maxPrice', { amount: wording.money(Number(value)) });
      case 'maxDaysAbsent':
        return t('matching.results.chip.maxDaysAbsent', { count: Number(value) });
      case 'from':
        return t('matching.results.chip.from', { date: wording.date(value) });
      case 'to':
        return t('matching.results.chip.to', { date: wording.date(value) });
    }
  };
}
