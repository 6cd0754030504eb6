// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { Stack } from '../../../ui/Layout';
import { Badge } from '../../../ui/Surfaces';
import { Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useSharedShortlist } from '../api/useSharedShortlist';

export function SharedCourses({ employeeId }: { employeeId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { data, error, refetch } = useSharedShortlist(employeeId);
  if (error) {
    return <ProblemNotice error={error} onRetry={refetch} />;
  }
  if (!data) {
    return <CardsWaiting />;
  }
  if (data.courses.length === 0) {
    return <Text size="small">{t('shelfPages.sharedTakenBack')}</Text>;
  }
  return (
    <Stack as="ul" gap={1}>
      {data.courses.map((course) => (
        <li key={course.courseId}>
          <TextLink to="/courses/$courseId" params={{ courseId: course.courseId }} touch>
            <Hyphenated>{course.title}</Hyphenated>
          </TextLink>
          <Text size="small" muted>
            {[course.provider, t('shelfPages.sharedOn', { date: wording.date(course.sharedAt) })]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {course.ended ? <Badge kind="warning">{t('shelfPages.gone')}</Badge> : null}
        </li>
      ))}
    </Stack>
  );
}
