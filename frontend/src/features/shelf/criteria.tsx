// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { CoursePage, Taught } from '../../api/types';
import { headline } from '../../offer/headline';
import { sumOf } from '../../offer/points';
import { matchWord } from '../../offer/reasonText';
import { TaughtScale } from '../../offer/TaughtBar';
import { Hyphenated } from '../../ui/Text';
import { stepOf, type Wording } from '../../wording/wording';

/** What offers are compared by. */
export interface Criterion {
  key: string;
  label: string;
  cells: { says: string; shows: ReactNode }[];
  /** Whether the offers say different things. */
  differs: boolean;
}

type Says = (course: CoursePage) => string | string[];
type Shows = (course: CoursePage) => ReactNode;

export function criteriaOf(courses: CoursePage[], t: TFunction, wording: Wording): Criterion[] {
  const unknown = t('common.notStated');
  const yesNo = (value: boolean | null) =>
    value === null ? unknown : t(value ? 'matching.course.yes' : 'matching.course.no');
  const row = (key: string, label: string, says: Says, shows?: Shows): Criterion => {
    const cells = courses.map((course) => {
      const lines = [says(course)].flat();
      return { says: lines.join('\n'), shows: shows?.(course) ?? <Lines lines={lines} /> };
    });
    return { key, label, cells, differs: new Set(cells.map((cell) => cell.says)).size > 1 };
  };
  const budget = ({ budget: left }: CoursePage) =>
    left === null ? [] : [t('shelf.budget', { amount: wording.money(left) })];
  return [
    ...(courses.some(({ match }) => match !== null)
      ? [row('match', t('shelfPages.criterion.match'), (course) => matchWords(course, t, wording))]
      : []),
    row(
      'teaches',
      t('matching.course.teachesTitle'),
      ({ teaches }) => teaches.map((one) => taughtWords(one, t, wording)),
      (course) => <TaughtList course={course} t={t} wording={wording} />,
    ),
    row('possible', t('shelfPages.criterion.possible'), ({ removedBy }) =>
      t(removedBy === null ? 'shelfPages.possible' : `matching.ruleSentence.${removedBy}`),
    ),
    row('prerequisites', t('matching.course.prerequisitesTitle'), (course) =>
      prerequisites(course, t, wording),
    ),
    row('format', t('matching.course.formatLabel'), ({ format }) => t(`common.format.${format}`)),
    row('hours', t('matching.course.duration'), ({ hours }) => wording.hours(hours) ?? unknown),
    row(
      'absence',
      t('matching.course.absence'),
      ({ daysAbsent }) => wording.daysAbsent(daysAbsent) ?? unknown,
    ),
    row('dates', t('matching.course.runsTitle'), (course) => dates(course, t, wording)),
    row('place', t('shelfPages.criterion.place'), (course) => place(course, t, wording)),
    row('price', t('matching.course.price'), (course) => [wording.price(course.price), ...budget(course)]),
    row('cancellation', t('shelfPages.criterion.cancellation'), () => unknown),
    row('certificate', t('matching.course.certificate'), ({ certificate }) => yesNo(certificate)),
    row('language', t('matching.course.languageLabel'), ({ language }) => wording.courseLanguage(language)),
    row('accessible', t('matching.course.accessible'), ({ accessible }) => yesNo(accessible)),
    row('provider', t('matching.course.provider'), ({ provider }) => provider.name),
    row('confirmed', t('matching.course.confirmed'), ({ lastConfirmedOn }) =>
      lastConfirmedOn ? wording.date(lastConfirmedOn) : unknown,
    ),
  ];
}

/** The score, and each factor with its points of 100. */
function matchWords({ match }: CoursePage, t: TFunction, wording: Wording): string[] {
  if (match === null) {
    return [t('common.notStated')];
  }
  const { rows } = sumOf(match.factors, match.score);
  return [
    `${wording.percent(headline(match.score))}, ${t(`matching.card.matchWords.${matchWord(match.score)}`)}`,
    ...rows.map(({ code, points }) =>
      t('shelfPages.factor', { factor: t(`matching.factor.${code}`), points: wording.decimals(points, 1) }),
    ),
  ];
}

/** From where I stand, or from where the offer begins where that is higher; and whether that is estimated only. */
function taughtWords(
  { competency, held, estimated, from, to }: Taught,
  t: TFunction,
  wording: Wording,
): string {
  const name = wording.label(competency.label);
  const words =
    stepOf(held) >= stepOf(to)
      ? t('shelfPages.alreadyHeld', { competency: name, level: wording.level(to) })
      : `${name}: ${wording.levelSpan(stepOf(held) > stepOf(from) ? held : from, to)}`;
  return estimated ? `${words} · ${t('matching.course.estimated')}` : words;
}

function prerequisites({ prerequisites: all, match }: CoursePage, t: TFunction, wording: Wording): string[] {
  const words = ({ competency, level }: (typeof all)[number]) =>
    t('matching.course.prerequisite', {
      competency: wording.label(competency.label),
      level: wording.level(level),
    });
  if (all.length === 0) {
    return [t('matching.course.noPrerequisites')];
  }
  if (match === null) {
    return all.map(words);
  }
  const missing = all.filter(({ met }) => !met);
  return missing.length === 0
    ? [t('shelfPages.allMet')]
    : missing.map((one) => t('shelfPages.missing', { prerequisite: words(one) }));
}

const SHOWN_DATES = 3;

function dates({ selfPaced, runs }: CoursePage, t: TFunction, wording: Wording): string[] {
  if (selfPaced) {
    return [t('matching.card.startAnyTime')];
  }
  const open = runs.filter(({ state }) => state === 'OPEN');
  return open.length === 0
    ? [t('matching.card.noRun')]
    : [
        ...open
          .slice(0, SHOWN_DATES)
          .map((run) => [wording.runTime(run), wording.seats(run)].filter(Boolean).join(', ')),
        ...(open.length > SHOWN_DATES
          ? [t('matching.card.moreRuns', { count: open.length - SHOWN_DATES })]
          : []),
      ];
}

function place({ selfPaced, nextRun, distanceKm }: CoursePage, t: TFunction, wording: Wording): string {
  if (selfPaced || nextRun === null) {
    return t(selfPaced ? 'common.run.online' : 'common.notStated');
  }
  const city = wording.runPlace(nextRun);
  return distanceKm === null
    ? city
    : t('shelf.placeAway', { place: city, distance: wording.number(distanceKm) });
}

function Lines({ lines }: { lines: string[] }) {
  return lines.length === 1 ? (
    <Hyphenated>{lines[0] as string}</Hyphenated>
  ) : (
    <ul className="ui-bullets">
      {lines.map((line) => (
        <li key={line}>
          <Hyphenated>{line}</Hyphenated>
        </li>
      ))}
    </ul>
  );
}

interface TaughtListProps {
  course: CoursePage;
  t: TFunction;
  wording: Wording;
}

function TaughtList({ course, t, wording }: TaughtListProps) {
  return (
    <ul className="ui-stack" data-gap="1">
      {course.teaches.map((taught) => (
        <li key={taught.competency.id}>
          <TaughtScale taught={taught} isMine={course.match !== null} />
          <Hyphenated>{taughtWords(taught, t, wording)}</Hyphenated>
        </li>
      ))}
    </ul>
  );
}
