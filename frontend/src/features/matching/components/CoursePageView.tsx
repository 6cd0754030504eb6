// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { CoursePage } from '../../../api/types';
import { useLearning } from '../../../offer/api/useLearning';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { CourseCardView } from '../../../offer/CourseCardView';
import { CourseFacts } from '../../../offer/CourseFacts';
import { type CourseSearch, isWeighted } from '../../../offer/courseSearch';
import type { OpenedFrom } from '../../../offer/openedFrom';
import { Score } from '../../../offer/Score';
import { Band, CardGrid, PageBody, Stack } from '../../../ui/Layout';
import { Heading, HiddenText, Hyphenated, Text } from '../../../ui/Text';
import { NotFound } from '../../../wording/NotFound';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useCourse } from '../api/useCourse';
import { CanI } from './CanI';
import { Completion } from './Completion';
import styles from './CoursePageView.module.css';
import { CourseRuns } from './CourseRuns';
import { HowSure } from './HowSure';
import { Prerequisites } from './Prerequisites';
import { RemovedNotice } from './RemovedNotice';
import { TaughtLevels } from './TaughtLevels';
import { WhyThisOffer } from './WhyThisOffer';

const NOT_FOUND = 404;
/** One row of the grid. */
const SIMILAR = 3;

interface CoursePageViewProps {
  courseId: string;
  /** The search one came from. */
  search: CourseSearch;
  /** The place in a list one came from. */
  from?: OpenedFrom | undefined;
}

/** Does it suit me, and can I do it? */
export function CoursePageView({ courseId, search, from }: CoursePageViewProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useCourse(courseId, search, from);
  // What was begun or finished stands above the rest on a phone: coming later it would push it down.
  const { isLoading } = useLearning();
  if (data && !isLoading) {
    return <Loaded course={data} search={search} />;
  }
  if (error && problemOf(error).status === NOT_FOUND) {
    return <NotFound />;
  }
  return (
    <PageBody>
      <Heading level={1}>
        <HiddenText>{t('matching.results.title')}</HiddenText>
      </Heading>
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : <CardsWaiting />}
    </PageBody>
  );
}

function Loaded({ course, search }: { course: CoursePage; search: CourseSearch }) {
  const { t } = useTranslation();
  return (
    <>
      <Band>
        <div className={styles.head}>
          <Heading level={1}>
            <Hyphenated>{course.title}</Hyphenated>
          </Heading>
          <Text>
            <Hyphenated>{course.promise}</Hyphenated>
          </Text>
          {course.match ? <Score score={course.match.score} weighted={isWeighted(search)} /> : null}
        </div>
      </Band>
      <PageBody>
        {/* Whether one can comes before whether one would like to. */}
        <RemovedNotice course={course} />
        <div className={styles.columns}>
          <div className={styles.side}>
            {course.removedBy === 'ENDED' ? null : <CourseRuns course={course} />}
            <Completion course={course} />
            <div className={styles.facts}>
              <CourseFacts course={course} />
            </div>
          </div>
          <div className={styles.main}>
            <TaughtLevels teaches={course.teaches} isMine={course.match !== null} />
            <Prerequisites prerequisites={course.prerequisites} isMine={course.match !== null} />
            <WhyThisOffer match={course.match} search={search} />
            {course.match && course.removedBy !== 'ENDED' ? <CanI course={course} /> : null}
            <HowSure course={course} />
            <Description text={course.description} />
          </div>
        </div>
        {course.similar.length > 0 ? (
          <Stack as="section" gap={3}>
            <Heading level={2}>{t('matching.course.similarTitle')}</Heading>
            <CardGrid>
              {course.similar.slice(0, SIMILAR).map((similar) => (
                <li key={similar.id}>
                  <CourseCardView course={similar} />
                </li>
              ))}
            </CardGrid>
          </Stack>
        ) : null}
      </PageBody>
    </>
  );
}

function Description({ text }: { text: string }) {
  const { t } = useTranslation();
  if (text === '') {
    return null;
  }
  return (
    <Stack as="section">
      <Heading level={2}>{t('matching.course.descriptionTitle')}</Heading>
      <Text prose>{text}</Text>
    </Stack>
  );
}
