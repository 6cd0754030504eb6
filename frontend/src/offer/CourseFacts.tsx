// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoursePage, Price } from '../api/types';
import { Facts } from '../ui/Data';
import { Stack } from '../ui/Layout';
import { Badge, Panel } from '../ui/Surfaces';
import { Heading } from '../ui/Text';
import { useWording } from '../wording/useWording';

const TITLE_ID = 'course-facts';

/** Everything one compares by, as names and values. */
export function CourseFacts({ course }: { course: CoursePage }) {
  const { t } = useTranslation();
  const wording = useWording();
  const yesNo = (value: boolean | null) =>
    value === null ? t('common.notStated') : value ? t('matching.course.yes') : t('matching.course.no');
  const facts: [string, string, ReactNode][] = [
    ['price', t('matching.course.price'), <PriceFact key="price" price={course.price} />],
    ['provider', t('matching.course.provider'), course.provider.name],
    ['format', t('matching.course.formatLabel'), t(`common.format.${course.format}`)],
    ['duration', t('matching.course.duration'), wording.hours(course.hours) ?? t('common.notStated')],
    ['absence', t('matching.course.absence'), wording.daysAbsent(course.daysAbsent) ?? t('common.notStated')],
    ['language', t('matching.course.languageLabel'), wording.courseLanguage(course.language)],
    ...(course.audience
      ? ([['audience', t('matching.course.audience'), course.audience]] as [string, string, ReactNode][])
      : []),
    ['certificate', t('matching.course.certificate'), yesNo(course.certificate)],
    ['accessible', t('matching.course.accessible'), yesNo(course.accessible)],
    ...conditions(course, t, wording.money),
    ['confirmed', t('matching.course.confirmed'), <Confirmed key="confirmed" course={course} />],
  ];
  return (
    <Panel as="section" tinted labelledBy={TITLE_ID}>
      <Stack gap={2}>
        <Heading level={2} size="item" id={TITLE_ID}>
          {t('matching.course.factsTitle')}
        </Heading>
        <Facts facts={facts.map(([key, label, value]) => ({ key, label, value }))} />
      </Stack>
    </Panel>
  );
}

/** What a provider says beside the price; what it does not say is left out, as most say nothing of it. */
function conditions(
  { conditions: said }: CoursePage,
  t: TFunction,
  money: (euros: number) => string,
): [string, string, ReactNode][] {
  const facts: [string, string, ReactNode | null][] = [
    ['certificateName', t('conditions.certificateName'), said.certificateName],
    ['memberPrice', t('conditions.memberPrice'), said.memberPrice === null ? null : money(said.memberPrice)],
    [
      'cancellation',
      t('conditions.cancellation'),
      said.freeUntilDays === null
        ? null
        : t('conditions.free', { days: said.freeUntilDays, percent: said.laterPercent }),
    ],
    [
      'substitutes',
      t('conditions.substitutes'),
      said.substitutes === null
        ? null
        : t(said.substitutes ? 'conditions.substitutesYes' : 'conditions.substitutesNo'),
    ],
    ['licence', t('conditions.licence'), said.licence],
  ];
  return facts.filter((fact): fact is [string, string, ReactNode] => fact[2] !== null);
}

function PriceFact({ price }: { price: Price }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { gross, net, vatRate } = price;
  const note =
    gross !== null && net !== null && vatRate
      ? t('matching.course.priceNote', { rate: wording.percent(asShare(vatRate)), net: wording.money(net) })
      : null;
  return (
    <>
      {wording.price(price)}
      {note ? ` (${note})` : null}
    </>
  );
}

/** Providers write 19 as well as 0.19. */
function asShare(rate: number): number {
  return rate > 1 ? rate / 100 : rate;
}

function Confirmed({ course }: { course: CoursePage }) {
  const { t } = useTranslation();
  const wording = useWording();
  const date = course.lastConfirmedOn ? wording.date(course.lastConfirmedOn) : t('common.notStated');
  return course.stale ? (
    <Badge kind="warning" icon="warning">
      {date}
    </Badge>
  ) : (
    date
  );
}
