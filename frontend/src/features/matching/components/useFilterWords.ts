// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Facet, Label, Matches } from '../../../api/types';
import { useWording } from '../../../wording/useWording';
import type { ActiveFilter } from '../activeFilters';
import { useCompetencyLabel } from '../api/useCompetencyLabel';
import { useJobRoleLabel } from '../api/useJobRoleLabel';
import type { ResultsSearch } from '../resultsSearch';
import type { Named } from '../unknownNamed';
import { useFacetWords } from './useFacetWords';

/** Labels stand in the answer itself: in the need, its origins, or what is taught. */
function labelIn(id: string | undefined, matches: Matches | undefined): Label | undefined {
  const refs = [
    ...(matches?.need.flatMap((item) => [item.competency, ...item.origins.map(({ ref }) => ref)]) ?? []),
    ...(matches?.hits.flatMap((hit) => hit.course.teaches.map((taught) => taught.competency)) ?? []),
  ];
  return refs.find((ref) => ref.id === id)?.label;
}

/** Asks for the label of an id only where a complete answer does not name it. */
function missing(id: string | undefined, label: Label | undefined, matches: Matches | undefined) {
  return matches !== undefined && label === undefined ? id : undefined;
}

export type FilterWords = (filter: ActiveFilter) => string;

/** Says each filter in words, for its chip and for what to leave out; what nobody knows is called so. */
export function useFilterWords(
  search: ResultsSearch,
  matches: Matches | undefined,
  unknown?: Named,
): FilterWords {
  const { t } = useTranslation();
  const wording = useWording();
  const facetWords = useFacetWords();
  const { competency, jobRole } = search;
  const named = { competency: labelIn(competency, matches), jobRole: labelIn(jobRole, matches) };
  const asked = {
    competency: useCompetencyLabel(missing(competency, named.competency, matches)),
    jobRole: useJobRoleLabel(missing(jobRole, named.jobRole, matches)),
  };
  const labelOf = (key: 'competency' | 'jobRole') => {
    const label = named[key] ?? asked[key];
    return label
      ? wording.label(label)
      : t(key === unknown ? 'matching.results.chip.unknown' : 'matching.results.chip.fallback');
  };
  const labelOfValue = (facet: Facet['name'], value: string) =>
    matches?.facets.find(({ name }) => name === facet)?.values.find((one) => one.value === value)?.label ??
    null;
  return ({ key, value }) => {
    switch (key) {
      case 'text':
        return t('matching.results.chip.text', { text: value });
      case 'competency':
        return t('matching.results.chip.competency', { label: labelOf('competency') });
      case 'jobRole':
        return t('matching.results.chip.jobRole', { label: labelOf('jobRole') });
      case 'format':
      case 'pace':
      case 'provider':
        return facetWords(key, value, labelOfValue(key, value));
      case 'maxPrice':
        return t('matching.results.chip.maxPrice', { amount: wording.money(Number(value)) });
      case 'maxDaysAbsent':
        return t('matching.results.chip.maxDaysAbsent', { count: Number(value) });
      case 'from':
        return t('matching.results.chip.from', { date: wording.date(value) });
      case 'to':
        return t('matching.results.chip.to', { date: wording.date(value) });
      case 'withinMonths':
        return t('search.when.within', { count: Number(value) });
      case 'weekday':
        return value.startsWith('!')
          ? t('search.chip.notOn', {
              days: value
                .slice(1)
                .split(',')
                .map((day) => facetWords('weekday', day, null))
                .join(', '),
            })
          : t('matching.results.chip.facet', {
              facet: t('matching.results.facet.weekday'),
              value: facetWords('weekday', value, null),
            });
      case 'maxHours':
        return t('search.chip.maxHours', { hours: wording.hours(Number(value)) });
      case 'latitude':
        return search.withinKm === undefined
          ? t('search.chip.place', { place: search.placeName ?? t('search.where.thePlace') })
          : t('search.where.within', {
              place: search.placeName ?? t('search.where.thePlace'),
              km: wording.number(search.withinKm),
            });
      case 'withinKm':
        return t('search.where.within', {
          place: t('search.where.workplace'),
          km: wording.number(Number(value)),
        });
      case 'at':
        return t('search.chip.at', { place: search.atName ?? t('search.map.unnamed') });
      case 'startsOn':
        return t('search.chip.startsOn', { date: wording.date(value) });
      default:
        return t('matching.results.chip.facet', {
          facet: t(`matching.results.facet.${key}`),
          value: facetWords(key, value, labelOfValue(key, value)),
        });
    }
  };
}
