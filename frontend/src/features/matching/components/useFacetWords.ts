// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Facet, Format, Level, Pace } from '../../../api/types';
import { useWording } from '../../../wording/useWording';
import type { MoreChoices } from '../moreFacets';

type Value<F extends keyof MoreChoices> = NonNullable<MoreChoices[F]>[number];

/** Says a value of a facet in words. */
export type FacetWords = (facet: Facet['name'], value: string, label: string | null) => string;

export function useFacetWords(): FacetWords {
  const { t } = useTranslation();
  const wording = useWording();
  return (facet, value, label) => {
    switch (facet) {
      case 'format':
        return t(`common.format.${value as Format}`);
      case 'pace':
        return t(`common.pace.${value as Pace}`);
      case 'provider':
      case 'teaches':
        return label ?? value;
      case 'level':
        return wording.level(value as Level);
      case 'language':
        return wording.courseLanguage(value);
      case 'month':
        return wording.month(value);
      case 'price':
        return t(`matching.results.facetValue.price.${value as Value<'price'>}`);
      case 'duration':
        return t(`matching.results.facetValue.duration.${value as Value<'duration'>}`);
      case 'daysAbsent':
        return t(`matching.results.facetValue.daysAbsent.${value as Value<'daysAbsent'>}`);
      case 'weekday':
        return t(`matching.results.facetValue.weekday.${value as Value<'weekday'>}`);
      case 'timeOfDay':
        return t(`matching.results.facetValue.timeOfDay.${value as Value<'timeOfDay'>}`);
      case 'place':
        return t(`matching.results.facetValue.place.${value as Value<'place'>}`);
      case 'freeOfCharge':
      case 'certificate':
      case 'accessibility':
      case 'bookableWithoutApproval':
        return t(`matching.results.facetValue.answer.${value as Value<'accessibility'>}`);
    }
  };
}
