// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '../../../api/types';
import { BulletList, Stack } from '../../../ui/Layout';
import { Heading } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import type { Wording } from '../../../wording/wording';

/** From here on a tag counts as stated by somebody who knows; below it was derived. */
const CERTAIN = 1;

/** How much the figures on this page can be relied on. */
export function HowSure({ course }: { course: CoursePage }) {
  const { t } = useTranslation();
  const wording = useWording();
  const unknown = unknowns(course, t);
  const items = [
    { key: 'confirmed', text: confirmed(course, t, wording) },
    ...course.teaches.map(({ competency, confidence }) => ({
      key: competency.id,
      text: t(confidence >= CERTAIN ? 'learning.tagCertain' : 'learning.tagDerived', {
        competency: wording.label(competency.label),
        percent: wording.percent(confidence),
      }),
    })),
    ...(unknown.length > 0
      ? [{ key: 'unknown', text: t('learning.unknown', { list: wording.list(unknown) }) }]
      : []),
  ];
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('learning.sureTitle')}</Heading>
      <BulletList items={items} />
    </Stack>
  );
}

function confirmed({ lastConfirmedOn, stale }: CoursePage, t: TFunction, wording: Wording): string {
  return lastConfirmedOn === null
    ? t('learning.neverConfirmed')
    : t(stale ? 'learning.confirmedLongAgo' : 'learning.confirmedOn', {
        date: wording.date(lastConfirmedOn),
      });
}

/** What the provider does not say, by name. */
function unknowns(course: CoursePage, t: TFunction): string[] {
  const missing: [boolean, string][] = [
    [course.price.kind === 'UNKNOWN', t('matching.course.price')],
    [course.hours === null, t('matching.course.duration')],
    [course.daysAbsent === null, t('matching.course.absence')],
    [course.accessible === null, t('learning.accessibility')],
    [course.nextRun !== null && course.nextRun.seats === null, t('learning.seats')],
    [!course.selfPaced, t('learning.cancellationRule')],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, name]) => name);
}
