// SPDX-License-Identifier: GPL-3.0-or-later
import type { CourseCard } from '../api/types';
import styles from './CardActions.module.css';
import { CompareButton } from './CompareButton';
import { KeepButton } from './KeepButton';

/** What one can do with an offer beside opening it. */
export function CardActions({ course }: { course: Pick<CourseCard, 'id' | 'title' | 'provider'> }) {
  return (
    <div className={styles.actions}>
      <KeepButton course={course} />
      <CompareButton course={course} />
    </div>
  );
}
