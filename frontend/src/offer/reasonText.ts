// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import type { Reason } from '../api/types';
import type { Wording } from '../wording/wording';

const MS_PER_DAY = 86_400_000;

function daysAgo(days: number): string {
  return new Date(Date.now() - days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** One reason as half a sentence that follows "Weil:". */
export function reasonText(reason: Reason, t: TFunction, wording: Wording): string {
  const name = (ref: Reason['competency']) => (ref === null ? '' : wording.label(ref.label));
  const competency = name(reason.competency);
  const levels = reason.toLevel === null ? null : wording.levelSpan(reason.fromLevel, reason.toLevel);
  const number = reason.number;
  switch (reason.code) {
    case 'COVERS_NEED':
      return levels === null
        ? t('matching.reason.COVERS_NEED', { competency })
        : t('matching.reason.COVERS_NEED_levels', { competency, levels });
    case 'SERVES_TASK':
      return levels === null
        ? t('matching.reason.SERVES_TASK', { task: name(reason.task) })
        : t('matching.reason.SERVES_TASK_levels', { competency, levels, task: name(reason.task) });
    case 'REACHES_GOAL':
      return reason.jobRole === null
        ? t('matching.reason.REACHES_GOAL', { goal: competency })
        : t('matching.reason.REACHES_GOAL_role', { competency, goal: name(reason.jobRole) });
    case 'RELATED_TO_NEED':
      return t('matching.reason.RELATED_TO_NEED', { competency });
    case 'MATCHES_TEXT':
    case 'TOUCHES_TEXT':
      return reason.text
        ? t(`matching.reason.${reason.code}`, { text: reason.text })
        : t(`matching.reason.${reason.code}_plain`);
    case 'MEETS_OBLIGATION':
    case 'TOUCHES_OBLIGATION': {
      const text = reason.obligation === null ? (reason.text ?? competency) : name(reason.obligation);
      return number === null
        ? t(`matching.reason.${reason.code}`, { text })
        : t('matching.reason.MEETS_OBLIGATION_again', { text, date: wording.date(daysAgo(number)) });
    }
    case 'FITS_LEVEL':
      return levels === null
        ? t('matching.reason.FITS_LEVEL')
        : t('matching.reason.FITS_LEVEL_levels', { levels });
    case 'SOON':
      return number === null
        ? t('matching.reason.SOON')
        : t('matching.reason.SOON_days', { count: Math.round(number) });
    case 'NEAR':
      return number === null
        ? t('matching.reason.NEAR')
        : t('matching.reason.NEAR_km', { number: wording.number(Math.round(number)) });
    case 'NEEDS_ABSENCE':
      return number === null
        ? t('matching.reason.NEEDS_ABSENCE')
        : t('matching.reason.NEEDS_ABSENCE_days', { count: number, formatted: wording.number(number) });
    case 'COSTS':
      return number === null
        ? t('matching.reason.PRICE_UNKNOWN')
        : t('matching.reason.COSTS', { amount: wording.money(number) });
    case 'AWAY':
      return number === null
        ? t('matching.reason.AWAY')
        : t(number === 0 ? 'matching.reason.AWAY_none' : 'matching.reason.AWAY_km', {
            number: wording.number(number),
          });
    case 'LASTS':
      return number === null
        ? t('matching.reason.LASTS')
        : t('matching.reason.LASTS_hours', { hours: wording.hours(number) });
    case 'START_NOW':
    case 'FREE_OF_CHARGE':
    case 'FITS_WEEKDAYS':
    case 'STALE':
    case 'PRICE_UNKNOWN':
    case 'WELL_DESCRIBED':
      return t(`matching.reason.${reason.code}`);
  }
}

/** All reasons in words, strongest first; two that read the same are said once. */
export function reasonTexts(
  reasons: readonly Reason[],
  t: TFunction,
  wording: Wording,
): { text: string; speaksFor: boolean }[] {
  const said = new Map<string, boolean>();
  for (const reason of reasons) {
    const text = reasonText(reason, t, wording);
    said.set(text, said.get(text) ?? reason.contribution > 0);
  }
  return [...said].map(([text, speaksFor]) => ({ text, speaksFor }));
}

/** What a course is good for, as opposed to how well it can be attended. */
const PURPOSES: readonly Reason['code'][] = [
  'COVERS_NEED',
  'SERVES_TASK',
  'REACHES_GOAL',
  'MEETS_OBLIGATION',
];

/** What it has to do with the person or the search without closing a gap. */
const CONNECTIONS: readonly Reason['code'][] = [
  'MATCHES_TEXT',
  'TOUCHES_TEXT',
  'RELATED_TO_NEED',
  'TOUCHES_OBLIGATION',
];

/**
 * What speaks for a course, its purpose before its circumstances: "you can start now" answers no "why this one?", and how well it is
 * described least of all. What speaks against it is no reason to show it.
 */
export function strongestReason(reasons: readonly Reason[]): Reason | null {
  const pro = reasons.filter((reason) => reason.contribution > 0);
  return (
    pro.find(({ code }) => PURPOSES.includes(code)) ??
    pro.find(({ code }) => CONNECTIONS.includes(code)) ??
    pro.find(({ code }) => code !== 'WELL_DESCRIBED') ??
    pro[0] ??
    reasons[0] ??
    null
  );
}

export type MatchWord = 'very' | 'good' | 'partly' | 'little';

const THRESHOLDS: readonly [number, MatchWord][] = [
  [0.75, 'very'],
  [0.5, 'good'],
  [0.25, 'partly'],
];

/** The words beside a score, by the whole percent that stands there: equal numbers, equal words. */
export function matchWord(score: number): MatchWord {
  const shown = Math.round(score * 100) / 100;
  return THRESHOLDS.find(([least]) => shown >= least)?.[1] ?? 'little';
}
