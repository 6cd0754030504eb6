// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { CoursePage } from '../../../api/types';
import { useLearning, useStartCourse } from '../../../offer/api/useLearning';
import { SaveNote } from '../../../offer/KeepButton';
import { ExternalButtonLink } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import styles from './CourseRuns.module.css';

function isWebAddress(link: string): boolean {
  return /^https?:\/\//i.test(link);
}

/** One click: the provider's page opens beside this one, and the start is noted for oneself. */
export function StartNow({ course }: { course: Pick<CoursePage, 'id' | 'startLink'> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const isStaff = useSession()?.employeeId != null;
  const { data } = useLearning();
  const start = useStartCourse();
  const known = data?.courses.find(({ courseId }) => courseId === course.id);
  const startedOn = known?.startedOn ?? null;
  // A proof from before is no end of this: many duties come round every year.
  const provenOn = known?.provenOn ?? null;
  const isProven = provenOn !== null && startedOn !== null && provenOn >= startedOn;
  const isDone = isProven || (known?.statedOn ?? null) !== null;
  const note = () => {
    // Looking into it again is no new beginning.
    if (isStaff && !isDone) {
      start.mutate({ params: { path: { id: course.id } }, keepalive: true });
    }
  };
  if (course.startLink === null || !isWebAddress(course.startLink)) {
    return <Text size="small">{t('matching.course.noStartLink')}</Text>;
  }
  return (
    <Stack gap={1}>
      {/* On a phone it stays at the bottom of the screen, wherever one reads. */}
      <div className={styles.action} data-fixed-action="">
        <ExternalButtonLink href={course.startLink} emphasis="primary" block onClick={note}>
          {t(isDone ? 'learning.again' : startedOn ? 'learning.goOn' : 'matching.course.startNow')}
        </ExternalButtonLink>
      </div>
      <div role="status">
        {startedOn ? (
          <Text size="small" strong>
            {t('learning.begunOn', { date: wording.date(startedOn) })}
          </Text>
        ) : null}
        {start.error ? <Text size="small">{t('learning.startNotNoted')}</Text> : null}
        <SaveNote error={null} isPaused={start.isPaused} />
      </div>
      <Text size="small" muted>
        {t('matching.course.startNowHint')}
        {isStaff ? ` ${t('learning.startHint')}` : null}
      </Text>
    </Stack>
  );
}
