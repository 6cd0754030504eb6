// SPDX-License-Identifier: GPL-3.0-or-later
import { onlineManager } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { useSession } from '../api/session';
import type { CourseCard } from '../api/types';
import { HiddenText, Text } from '../ui/Text';
import { ToggleButton } from '../ui/ToggleButton';
import { useDropCourse, useKeepCourse, useShortlist } from './api/useShortlist';

/** Puts a course on one's own list and takes it off again. */
export function KeepButton({ course }: { course: Pick<CourseCard, 'id' | 'title' | 'provider'> }) {
  const { t } = useTranslation();
  const isStaff = useSession()?.employeeId != null;
  const { data } = useShortlist();
  const keep = useKeepCourse({ title: course.title, provider: course.provider.name });
  const drop = useDropCourse();
  if (!isStaff) {
    return null;
  }
  const isKept = data?.courses.some(({ courseId }) => courseId === course.id) ?? false;
  const change = (kept: boolean) => {
    keep.reset();
    drop.reset();
    (kept ? keep : drop).mutate({ params: { path: { courseId: course.id } }, keepalive: true });
  };
  return (
    <>
      <ToggleButton icon="add" isSelected={isKept} onChange={change}>
        {t(isKept ? 'shelf.kept' : 'shelf.keep')}
        <HiddenText>{t('shelf.about', { title: course.title })}</HiddenText>
      </ToggleButton>
      <SaveNote error={keep.error ?? drop.error} isPaused={keep.isPaused || drop.isPaused} />
    </>
  );
}

interface SaveNoteProps {
  error: unknown;
  isPaused: boolean;
}

/** What became of a change that could not be saved at once. */
export function SaveNote({ error, isPaused }: SaveNoteProps) {
  const { t } = useTranslation();
  const problem = error ? problemOf(error) : null;
  // A change that waits for the one before it is paused too.
  const said =
    isPaused && !onlineManager.isOnline()
      ? t('shelf.offline')
      : problem
        ? t(problem.type === '/errors/list-full' ? 'shelf.full' : 'shelf.notSaved')
        : null;
  return (
    <div role="status" data-note="">
      {said ? <Text size="small">{said}</Text> : null}
    </div>
  );
}
