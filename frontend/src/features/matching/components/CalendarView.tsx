// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../api/types';
import { IconButton } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useMatchCalendar } from '../api/useMatchCalendar';
import { plusMonths, today, weeksOf } from '../dates';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import styles from './CalendarView.module.css';

const LAST_AHEAD = 36;

interface CalendarViewProps {
  search: ResultsSearch;
  /** Their months say where the calendar begins: with the first that has any date. */
  facets: Facet[];
  onChange: ChangeSearch;
}

/** When all offers start, month by month; a day opens its offers below. */
export function CalendarView({ search, facets, onChange }: CalendarViewProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const thisMonth = today().slice(0, 7);
  const first = facets.find(({ name }) => name === 'month')?.values.find(({ count }) => count > 0)?.value;
  const shown = search.shown ?? search.startsOn?.slice(0, 7) ?? search.month?.[0] ?? first ?? thisMonth;
  const calendar = useMatchCalendar(search, shown);
  const turn = (months: number) =>
    onChange((now) => ({
      ...now,
      shown: plusMonths(`${shown}-01`, months).slice(0, 7),
      startsOn: undefined,
    }));
  const title = wording.month(shown);
  const { startsOn: _, view: __, shown: ___, ...rest } = search;
  const found = calendar.data;
  return (
    <Stack gap={2}>
      {calendar.error ? <ProblemNotice error={calendar.error} onRetry={calendar.refetch} /> : null}
      <Row spread>
        <IconButton
          icon="arrow-back"
          label={t('common.previousMonth')}
          isDisabled={shown <= thisMonth}
          onPress={() => turn(-1)}
        />
        <div aria-live="polite">
          <Heading level={2} size="item">
            {title}
          </Heading>
        </div>
        <IconButton
          icon="arrow-forward"
          label={t('common.nextMonth')}
          isDisabled={shown >= plusMonths(`${thisMonth}-01`, LAST_AHEAD).slice(0, 7)}
          onPress={() => turn(1)}
        />
      </Row>
      <MonthTable
        month={shown}
        days={found?.month === shown ? found.days : []}
        chosen={search.startsOn}
        onChoose={(startsOn) => onChange((now) => ({ ...now, startsOn, shown }))}
      />
      {found ? (
        <Stack gap={0}>
          <div aria-live="polite">
            <Text size="small">
              {t('search.calendar.inMonth', {
                count: found.inMonth,
                formatted: wording.number(found.inMonth),
                total: wording.number(found.total),
              })}
            </Text>
          </div>
          {found.anytime > 0 ? (
            <TextLink to="/courses" search={{ ...rest, pace: 'SELF_PACED' }} touch>
              {t('search.calendar.anytime', {
                count: found.anytime,
                formatted: wording.number(found.anytime),
              })}
            </TextLink>
          ) : null}
        </Stack>
      ) : null}
    </Stack>
  );
}

interface MonthTableProps {
  month: string;
  days: { day: string; runs: number; offers: number }[];
  chosen: string | undefined;
  onChoose: (day: string | undefined) => void;
}

function MonthTable({ month, days, chosen, onChoose }: MonthTableProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const byDay = new Map(days.map((day) => [day.day, day]));
  const weekday = new Intl.DateTimeFormat(wording.language, { weekday: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(wording.language, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <table className={styles.month} aria-label={t('search.calendar.label')}>
      <thead>
        <tr>
          {/* 4 January 2027 is a Monday. */}
          {[4, 5, 6, 7, 8, 9, 10].map((date) => (
            <th key={date} scope="col">
              {weekday.format(new Date(Date.UTC(2027, 0, date)))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((cell) => cell !== null)?.day}>
            {week.map((cell, index) => {
              const found = cell ? byDay.get(cell.day) : undefined;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a week has seven places
                <td key={index}>
                  {cell && found ? (
                    <button
                      type="button"
                      className={styles.day}
                      aria-pressed={cell.day === chosen}
                      // The name begins as the button reads, for those who speak to the page.
                      aria-label={`${cell.date} ${wording.number(found.runs)}, ${t('search.calendar.day', {
                        day: long.format(new Date(`${cell.day}T00:00:00Z`)),
                        runs: t('search.calendar.runs', { count: found.runs }),
                        offers: t('search.map.offers', { count: found.offers, formatted: found.offers }),
                      })}`}
                      onClick={() => onChoose(cell.day === chosen ? undefined : cell.day)}
                    >
                      <span>{cell.date}</span> <strong>{wording.number(found.runs)}</strong>
                    </button>
                  ) : (
                    <span className={styles.empty}>{cell?.date}</span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
