// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '../../../api/types';
import type { CourseSearch } from '../../../offer/courseSearch';
import { Button } from '../../../ui/Button';
import { HiddenText, Hyphenated } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import type { Criterion } from '../criteria';
import styles from './CompareTable.module.css';

interface CompareTableProps {
  courses: CoursePage[];
  search: CourseSearch;
  criteria: Criterion[];
  onTakeOut: (id: string) => void;
}

/** Criteria by offers; on a phone each criterion becomes a card with the offers below each other. */
export function CompareTable({ courses, search, criteria, onTakeOut }: CompareTableProps) {
  const { t } = useTranslation();
  const nameOf = ({ differs }: Criterion, index: number) =>
    differs || courses.length === 1 ? (courses[index]?.title ?? '') : t('shelfPages.forAll');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard
    <section className={styles.frame} tabIndex={0} aria-label={t('shelfPages.compareCaption')}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('shelfPages.compareCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shelfPages.criterion.name')}</th>
            {courses.map((course) => (
              <th key={course.id} scope="col">
                <TextLink to="/courses/$courseId" params={{ courseId: course.id }} search={search} touch>
                  <Hyphenated>{course.title}</Hyphenated>
                </TextLink>
                <div className={styles.out}>
                  <Button emphasis="tertiary" size="small" icon="close" onPress={() => onTakeOut(course.id)}>
                    {t('shelfPages.takeOut')}
                    <HiddenText>{t('shelf.about', { title: course.title })}</HiddenText>
                  </Button>
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <tr key={criterion.key} data-differs={criterion.differs ? '' : undefined}>
              <th scope="row">
                <Hyphenated>{criterion.label}</Hyphenated>
                {criterion.differs ? <span className={styles.mark}>{t('shelfPages.different')}</span> : null}
              </th>
              {criterion.cells.map((cell, index) => (
                <td key={courses[index]?.id}>
                  <span className={styles.name} aria-hidden="true">
                    <Hyphenated>{nameOf(criterion, index)}</Hyphenated>
                  </span>
                  {cell.shows}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
