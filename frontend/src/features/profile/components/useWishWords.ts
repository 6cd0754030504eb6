// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Constraints, Format } from '../../../api/types';
import { useWording } from '../../../wording/useWording';

type Weekday = Constraints['weekdaysFree'][number];
type Time = Constraints['timesOfDay'][number];

/** Says wishes and limits in words. */
export function useWishWords() {
  const { t } = useTranslation();
  const wording = useWording();
  const value = (name: 'weekdaysFree' | 'timesOfDay' | 'formats' | 'languages', one: string): string => {
    switch (name) {
      case 'weekdaysFree':
        return t(`matching.results.facetValue.weekday.${one as Weekday}`);
      case 'timesOfDay':
        return t(`matching.results.facetValue.timeOfDay.${one as Time}`);
      case 'formats':
        return t(`common.format.${one as Format}`);
      case 'languages':
        return wording.courseLanguage(one);
    }
  };
  const summary = (constraints: Constraints): string => {
    const { maxDaysAbsent, maxDistanceKm, firm } = constraints;
    const limited = (text: string, kind: Constraints['firm'][number]) =>
      firm.includes(kind) ? t('profile.wishes.summaryFirm', { text }) : text;
    const parts = [
      maxDaysAbsent === null
        ? null
        : limited(
            t('profile.wishes.summaryDays', {
              count: maxDaysAbsent,
              formatted: wording.number(maxDaysAbsent),
            }),
            'DAYS_ABSENT',
          ),
      maxDistanceKm === null
        ? null
        : limited(
            t('profile.wishes.summaryDistance', { formatted: wording.number(maxDistanceKm) }),
            'DISTANCE',
          ),
      ...(['weekdaysFree', 'timesOfDay', 'formats', 'languages'] as const).map((name) =>
        constraints[name].length > 0 ? constraints[name].map((one) => value(name, one)).join(', ') : null,
      ),
    ].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(' · ') : t('profile.wishes.none');
  };
  return { value, summary };
}
