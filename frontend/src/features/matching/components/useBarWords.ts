// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { useWording } from '../../../wording/useWording';
import { useJobRoleLabel } from '../api/useJobRoleLabel';
import type { ResultsSearch } from '../resultsSearch';

export interface BarWords {
  where: string;
  when: string;
  who: string;
  /** For oneself; an account without an employee searches for nobody. */
  me: string;
  /** What of the three is chosen, in one line; empty where nothing is. */
  chosen: string;
}

/** Says where, when and for whom in the few words that fit a field. */
export function useBarWords(search: ResultsSearch): BarWords {
  const { t } = useTranslation();
  const wording = useWording();
  const role = useJobRoleLabel(search.jobRole);
  const me = t(useSession()?.employeeId ? 'search.who.me' : 'search.who.nobody');
  const { from, to } = search;
  const where = () => {
    if (search.place?.length === 1 && search.place[0] === 'ONLINE') {
      return t('search.where.online');
    }
    const place =
      search.latitude === undefined ? undefined : (search.placeName ?? t('search.where.thePlace'));
    if (search.withinKm !== undefined) {
      const km = wording.number(search.withinKm);
      return t('search.where.within', { place: place ?? t('search.where.workplace'), km });
    }
    return place;
  };
  const when = () => {
    if (search.pace === 'SELF_PACED') {
      return t('search.when.now');
    }
    const parts = [
      search.withinMonths !== undefined && !from && !to
        ? t('search.when.within', { count: search.withinMonths })
        : from && to
          ? t('search.when.period', { from: wording.date(from), to: wording.date(to) })
          : from
            ? t('matching.results.chip.from', { date: wording.date(from) })
            : to
              ? t('matching.results.chip.to', { date: wording.date(to) })
              : null,
      ...(search.timeOfDay ?? []).map((part) => t(`matching.results.facetValue.timeOfDay.${part}`)),
      search.weekday ? t('search.when.someDays') : null,
      search.maxDaysAbsent === undefined
        ? null
        : t('matching.results.chip.maxDaysAbsent', { count: search.maxDaysAbsent }),
    ].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(', ') : undefined;
  };
  const who = search.jobRole === undefined ? undefined : role ? wording.label(role) : t('search.who.role');
  const words = { where: where(), when: when(), who };
  return {
    where: words.where ?? t('search.where.any'),
    when: words.when ?? t('search.when.any'),
    who: words.who ?? me,
    me,
    chosen: [words.where, words.when, words.who].filter(Boolean).join(' · '),
  };
}
