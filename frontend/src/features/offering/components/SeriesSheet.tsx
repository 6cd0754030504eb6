// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunSeries, SheetRun } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { DateField } from '../../../ui/DateField';
import { Form } from '../../../ui/Form';
import { BulletList, Row, Stack } from '../../../ui/Layout';
import { Sheet } from '../../../ui/Overlay';
import { Select } from '../../../ui/Select';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useRunSeries } from '../api/useRunSeries';
import { useRunWords } from '../useRunWords';
import { type Common, CommonFields, isPlaced } from './CommonFields';
import { NumberText } from './NumberText';

interface SeriesSheetProps {
  start: Common;
  onKeep: (runs: SheetRun[]) => void;
  onClose: () => void;
}

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
type Weekday = (typeof WEEKDAYS)[number];
const LAENDER = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const;
type Land = (typeof LAENDER)[number];
const EVERY = [1, 2, 3, 4] as const;
const WEEKS = 6;
const MOST_WEEKS = 104;

/** Dates by a rule: shown first, with what is left out and why, and added then. */
export function SeriesSheet({ start, onKeep, onClose }: SeriesSheetProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState<string | null>(null);
  const [weeks, setWeeks] = useState<number | null>(WEEKS);
  const [everyWeeks, setEveryWeeks] = useState<number>(1);
  const [weekdays, setWeekdays] = useState<Weekday[]>([]);
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('12:00');
  const [land, setLand] = useState<Land | 'NONE'>('HE');
  const [schoolHolidays, setSchoolHolidays] = useState(true);
  const [common, setCommon] = useState<Common>(start);
  const [asked, setAsked] = useState(false);
  const spelled = useRunSeries();
  const problem =
    first === null || weeks === null || weekdays.length === 0
      ? t('offering.series.ruleMissing')
      : to <= from
        ? t('offering.missing.ENDS_BEFORE_IT_STARTS')
        : isPlaced(common)
          ? null
          : t('offering.missing.NO_PLACE');
  const show = () => {
    setAsked(true);
    if (problem === null && first !== null && weeks !== null) {
      spelled.mutate({
        body: {
          first,
          weeks,
          everyWeeks,
          weekdays,
          start: `${from}:00`,
          end: `${to}:00`,
          skip: [],
          land: land === 'NONE' ? null : land,
          schoolHolidays: land !== 'NONE' && schoolHolidays,
        },
      });
    }
  };
  const changed = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      spelled.reset();
      set(value);
    };
  };
  const dates = spelled.data?.dates ?? [];
  return (
    <Sheet
      title={t('offering.series.add')}
      closeLabel={t('common.close')}
      isOpen
      onClose={onClose}
      footer={
        spelled.data && dates.length > 0 ? (
          <Button
            emphasis="primary"
            block
            onPress={() => onKeep(dates.map((date) => ({ id: null, ...date, deadline: null, ...common })))}
          >
            {t('offering.series.keep', { count: dates.length })}
          </Button>
        ) : (
          <Button emphasis="primary" block isPending={spelled.isPending} onPress={show}>
            {t('offering.series.show')}
          </Button>
        )
      }
    >
      <Form onSubmit={show}>
        <Stack gap={3}>
          <DateField
            label={t('offering.series.first')}
            value={first}
            onChange={changed(setFirst)}
            previous={t('common.previousMonth')}
            next={t('common.nextMonth')}
          />
          <CheckboxGroup
            label={t('offering.series.weekdays')}
            options={WEEKDAYS.map((day) => ({ value: day, label: t(`offering.weekday.${day}`) }))}
            value={weekdays}
            onChange={(chosen) => changed(setWeekdays)(chosen as Weekday[])}
          />
          <Row gap={3} align="start">
            <NumberText
              id="series-weeks"
              label={t('offering.series.weeks')}
              whole
              most={MOST_WEEKS}
              value={weeks}
              onChange={changed(setWeeks)}
            />
            <Select
              labelAbove
              label={t('offering.series.every')}
              value={String(everyWeeks)}
              options={EVERY.map((every) => ({
                value: String(every),
                label: t('offering.series.everyWeeks', { count: every }),
              }))}
              onChange={(every) => changed(setEveryWeeks)(Number(every))}
            />
          </Row>
          <Row gap={3} align="start">
            <TextField label={t('offering.run.from')} type="time" value={from} onChange={changed(setFrom)} />
            <TextField label={t('offering.run.to')} type="time" value={to} onChange={changed(setTo)} />
          </Row>
          <Select
            labelAbove
            label={t('offering.series.land')}
            value={land}
            options={[
              { value: 'NONE' as const, label: t('offering.series.noLand') },
              ...LAENDER.map((one) => ({ value: one, label: t(`offering.land.${one}`) })),
            ]}
            onChange={changed(setLand)}
          />
          {land === 'NONE' ? null : (
            <CheckboxGroup
              label={t('offering.series.leaveOut')}
              hideLabel
              options={[{ value: 'school', label: t('offering.series.schoolHolidays') }]}
              value={schoolHolidays ? ['school'] : []}
              onChange={(chosen) => changed(setSchoolHolidays)(chosen.length > 0)}
            />
          )}
          <CommonFields value={common} onChange={setCommon} />
          {asked && problem !== null ? <Alert kind="danger" title={problem} live /> : null}
          {spelled.error ? <ProblemNotice error={spelled.error} /> : null}
          {spelled.data ? <SpelledOut series={spelled.data} /> : null}
        </Stack>
      </Form>
    </Sheet>
  );
}

function SpelledOut({ series }: { series: RunSeries }) {
  const { t } = useTranslation();
  const words = useRunWords();
  const wording = useWording();
  return (
    <Panel as="section" tinted>
      <Stack gap={2}>
        <Text strong role="status">
          {t('offering.series.found', { count: series.dates.length })}
        </Text>
        <BulletList items={series.dates.map((date) => ({ key: date.start, text: words.when(date) }))} />
        {series.leftOut.length > 0 ? (
          <>
            <Text strong>{t('offering.series.leftOut')}</Text>
            <BulletList
              items={series.leftOut.map(({ day, why, name }) => ({
                key: day,
                text: `${wording.weekday(`${day}T12:00:00`)}: ${name ?? t(`offering.series.why.${why}`)}`,
              }))}
            />
          </>
        ) : null}
        {series.holidaysKnownUntil ? (
          <Text size="small" muted>
            {t('offering.series.known', { day: wording.date(series.holidaysKnownUntil) })}
          </Text>
        ) : null}
      </Stack>
    </Panel>
  );
}
