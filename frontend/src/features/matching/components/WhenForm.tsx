// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroup } from '../../../ui/Choice';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextField } from '../../../ui/TextField';
import { AmountField } from '../../../wording/AmountField';
import { plusMonths, today } from '../dates';
import { toggled } from '../resultsSearch';
import styles from './WhenForm.module.css';
import type { BarFormProps } from './WhereForm';

const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField')).DateField }));

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const PARTS = ['MORNING', 'AFTERNOON', 'EVENING', 'WHOLE_DAY'] as const;
type Day = (typeof DAYS)[number];
type Part = (typeof PARTS)[number];
const SOON_MONTHS = 3;

type Mode = 'any' | 'soon' | 'period' | 'now';

const NO_TIME = {
  pace: undefined,
  from: undefined,
  to: undefined,
  withinMonths: undefined,
  month: undefined,
  startsOn: undefined,
} as const;

function modeOf({ pace, from, to, withinMonths }: BarFormProps['search']): Mode {
  if (pace === 'SELF_PACED') {
    return 'now';
  }
  if (from !== undefined || to !== undefined) {
    return 'period';
  }
  return withinMonths === undefined ? 'any' : 'soon';
}

/** Any time, soon, in a period, or now; and which days and times suit. */
export function WhenForm({ search, onChange }: BarFormProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState(() => modeOf(search));
  const choose = (value: string) => {
    const next = value as Mode;
    setMode(next);
    const period = { from: today(), to: plusMonths(today(), SOON_MONTHS) };
    const now = { pace: 'SELF_PACED' as const, weekday: undefined, timeOfDay: undefined };
    onChange((before) => ({
      ...before,
      ...NO_TIME,
      ...(next === 'soon' ? { withinMonths: SOON_MONTHS } : {}),
      ...(next === 'period' ? period : {}),
      ...(next === 'now' ? now : {}),
    }));
  };
  return (
    <Stack gap={2}>
      <RadioGroup
        label={t('search.when.question')}
        value={mode}
        onChange={choose}
        options={(['any', 'soon', 'period', 'now'] as const).map((value) => ({
          value,
          label: t(`search.when.mode.${value}`),
        }))}
      />
      {mode === 'period' ? <Period search={search} onChange={onChange} /> : null}
      {mode === 'now' ? null : <Suits search={search} onChange={onChange} />}
    </Stack>
  );
}

function Period({ search, onChange }: BarFormProps) {
  const { t } = useTranslation();
  const months = { previous: t('common.previousMonth'), next: t('common.nextMonth') };
  return (
    <>
      {(['from', 'to'] as const).map((key) => (
        <Suspense key={key} fallback={<TextField isDisabled label={t(`matching.results.${key}`)} />}>
          <DateField
            label={t(`matching.results.${key}`)}
            value={search[key] ?? null}
            onChange={(day) => onChange((now) => ({ ...now, [key]: day ?? undefined }))}
            {...months}
          />
        </Suspense>
      ))}
    </>
  );
}

function Suits({ search, onChange }: BarFormProps) {
  const { t } = useTranslation();
  const excludedIn = ({ weekday }: BarFormProps['search']) =>
    weekday ? DAYS.filter((day) => !weekday.includes(day)) : [];
  const exclude = (day: Day) =>
    onChange((now) => {
      const days = toggled(excludedIn(now), day);
      const left = DAYS.filter((one) => !days.includes(one));
      // All days excluded would find nothing: then none is.
      return { ...now, weekday: days.length === 0 || left.length === 0 ? undefined : left };
    });
  return (
    <div className={styles.suits}>
      <CheckboxGroup
        label={t('search.when.times')}
        value={search.timeOfDay ?? []}
        onChange={(_, pressed) =>
          onChange((now) => {
            const chosen = toggled(now.timeOfDay, pressed as Part);
            const timeOfDay = PARTS.filter((part) => chosen.includes(part));
            return { ...now, timeOfDay: timeOfDay.length > 0 ? timeOfDay : undefined };
          })
        }
        options={PARTS.map((value) => ({
          value,
          label: t(`matching.results.facetValue.timeOfDay.${value}`),
        }))}
      />
      <CheckboxGroup
        label={t('search.when.notOn')}
        value={excludedIn(search)}
        onChange={(_, pressed) => exclude(pressed as Day)}
        options={DAYS.slice(0, 5).map((value) => ({
          value,
          label: t(`matching.results.facetValue.weekday.${value}`),
        }))}
      />
      <AmountField
        label={t('matching.results.maxDaysAbsent')}
        invalid={t('matching.results.maxDaysAbsentInvalid')}
        whole
        value={search.maxDaysAbsent}
        onChange={(maxDaysAbsent) => onChange((now) => ({ ...now, maxDaysAbsent }))}
      />
    </div>
  );
}
