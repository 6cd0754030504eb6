// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { LearntCourse } from '../../../api/types';
import { useLearning } from '../../../offer/api/useLearning';
import { Stack } from '../../../ui/Layout';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';

const TITLE_ID = 'learnt-courses';

/** What I have begun and finished: the way back to it. */
export function LearntCourses() {
  const { t } = useTranslation();
  const { data, error, refetch } = useLearning();
  if (error && !data) {
    return <ProblemNotice error={error} onRetry={refetch} />;
  }
  if (!data || data.courses.length === 0) {
    return null;
  }
  return (
    <Stack as="section" gap={2} labelledBy={TITLE_ID}>
      <Heading level={2} id={TITLE_ID}>
        {t('learning.listTitle')}
      </Heading>
      <Stack as="ul" gap={1}>
        {data.courses.map((one) => (
          <li key={one.courseId}>
            <TextLink to="/courses/$courseId" params={{ courseId: one.courseId }} touch>
              <Hyphenated>{one.title}</Hyphenated>
            </TextLink>
            <States course={one} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

function States({ course }: { course: LearntCourse }) {
  const { t } = useTranslation();
  const wording = useWording();
  const states = [
    course.startedOn ? t('learning.startedOn', { date: wording.date(course.startedOn) }) : null,
    course.statedOn ? t('learning.statedOn', { date: wording.date(course.statedOn) }) : null,
    course.provenOn ? t('learning.provenOn', { date: wording.date(course.provenOn) }) : null,
  ].filter(Boolean);
  return (
    <Text size="small" muted>
      {states.join(' · ')}
    </Text>
  );
}
