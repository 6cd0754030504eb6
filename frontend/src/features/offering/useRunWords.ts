// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { SheetRun } from '../../api/types';
import { useWording } from '../../wording/useWording';

const DAY_LENGTH = 10;
const TIME = [11, 16] as const;

/** A date of a sheet in words; its times are German ones already and need no zone. */
export function useRunWords() {
  const { t } = useTranslation();
  const wording = useWording();
  const day = (at: string) => wording.weekday(`${at.slice(0, DAY_LENGTH)}T12:00:00`);
  const time = (at: string) => at.slice(...TIME);
  return {
    when: ({ start, end }: Pick<SheetRun, 'start' | 'end'>) =>
      start.slice(0, DAY_LENGTH) === end.slice(0, DAY_LENGTH)
        ? t('offering.run.sameDay', { day: day(start), from: time(start), to: time(end) })
        : t('offering.run.manyDays', { from: day(start), to: day(end), start: time(start), end: time(end) }),
    where: (run: SheetRun) =>
      [
        run.online ? t('common.run.online') : undefined,
        run.place ? [run.place.name, run.place.city].filter(Boolean).join(', ') : undefined,
        run.online || run.place ? undefined : t('offering.run.noPlace'),
        run.seatsMax ? t('offering.run.seats', { count: run.seatsMax }) : t('offering.run.seatsUnsaid'),
        run.seatsMin ? t('offering.run.atLeast', { count: run.seatsMin }) : undefined,
        run.deadline ? t('offering.run.deadlineOn', { day: day(run.deadline) }) : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(' · '),
  };
}
