// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { CourseCard } from '../api/types';
import { Stack } from '../ui/Layout';
import { Text } from '../ui/Text';
import { useWording } from '../wording/useWording';

/* A dot ends a line, it begins none: a space that does not break stands before it. */

/** The next date with its place and seats, or that one may begin at any time. */
export function WhenLine({ course }: { course: CourseCard }) {
  const { t } = useTranslation();
  const wording = useWording();
  const run = course.nextRun;
  if (course.selfPaced) {
    return (
      <Text size="small" strong>
        {t('matching.card.startAnyTime')}
      </Text>
    );
  }
  if (run === null) {
    return (
      <Text size="small" muted>
        {t('matching.card.noRun')}
      </Text>
    );
  }
  const more = course.openRuns - 1;
  const details = [wording.seats(run), more > 0 ? t('matching.card.moreRuns', { count: more }) : null].filter(
    Boolean,
  );
  return (
    <Stack gap={0}>
      <Text size="small">
        <strong>{wording.runTime(run)}</strong>
        {`\u00a0· ${wording.runPlace(run)}`}
      </Text>
      {details.length > 0 ? (
        <Text size="small" muted>
          {details.join('\u00a0· ')}
        </Text>
      ) : null}
    </Stack>
  );
}
