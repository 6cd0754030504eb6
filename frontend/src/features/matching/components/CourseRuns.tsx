// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { CoursePage, Run } from '../../../api/types';
import { CardActions } from '../../../offer/CardActions';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Badge, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import styles from './CourseRuns.module.css';
import { StartNow } from './StartNow';

const SHOWN_AT_FIRST = 4;
const TITLE_ID = 'course-runs';

/** When: the dated runs, or the way to begin right now; with the price, because it decides too. */
export function CourseRuns({ course }: { course: CoursePage }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Panel as="section" labelledBy={TITLE_ID}>
      <Stack gap={2}>
        <Row spread align="baseline">
          <Heading level={2} size="item" id={TITLE_ID}>
            {course.selfPaced ? t('matching.card.startAnyTime') : t('matching.course.runsTitle')}
          </Heading>
          <Text strong>{wording.price(course.price)}</Text>
        </Row>
        {course.selfPaced ? (
          <StartNow course={course} />
        ) : (
          <>
            <Runs runs={course.runs} />
            <Text size="small" muted>
              {t('learning.cancellation')}
            </Text>
          </>
        )}
        <CardActions course={course} />
      </Stack>
    </Panel>
  );
}

function Runs({ runs }: { runs: Run[] }) {
  const { t } = useTranslation();
  const upcoming = runs.filter((run) => run.state !== 'ENDED');
  if (upcoming.length === 0) {
    return <Text size="small">{t('matching.course.noRuns')}</Text>;
  }
  const later = upcoming.slice(SHOWN_AT_FIRST);
  return (
    <Stack gap={1}>
      <RunList runs={upcoming.slice(0, SHOWN_AT_FIRST)} />
      {later.length > 0 ? (
        <Disclosure summary={t('matching.course.laterRuns', { count: later.length })}>
          <RunList runs={later} />
        </Disclosure>
      ) : null}
    </Stack>
  );
}

function RunList({ runs }: { runs: Run[] }) {
  return (
    <ul className={styles.list}>
      {runs.map((run) => (
        <RunRow key={run.id} run={run} />
      ))}
    </ul>
  );
}

function RunRow({ run }: { run: Run }) {
  const { t } = useTranslation();
  const wording = useWording();
  const place = run.place && !run.online ? `${run.place.name}, ${run.place.city}` : wording.runPlace(run);
  return (
    <li className={styles.run}>
      <Text size="small" strong>
        {wording.runTime(run)}
      </Text>
      <Text size="small">{place}</Text>
      {run.state === 'OPEN' ? (
        <Text size="small" muted>
          {[
            wording.seats(run),
            run.registrationDeadline
              ? t('common.run.deadline', { date: wording.date(run.registrationDeadline) })
              : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      ) : (
        <Row>
          <Badge>{t(`common.run.state.${run.state}`)}</Badge>
          {run.state === 'FULL' && run.waitingList ? (
            <Badge kind="accent">{t('common.run.waitingList')}</Badge>
          ) : null}
        </Row>
      )}
    </li>
  );
}
