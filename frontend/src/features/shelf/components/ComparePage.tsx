// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { CoursePage } from '../../../api/types';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { LEAST_COMPARED, useCompared } from '../../../offer/compareTray';
import type { CourseSearch } from '../../../offer/courseSearch';
import { FitBasis } from '../../../offer/FitBasis';
import { BarLegend } from '../../../offer/TaughtBar';
import { Button, ButtonLink } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Switch } from '../../../ui/Switch';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useComparedCourses } from '../api/useComparedCourses';
import { criteriaOf } from '../criteria';
import styles from './ComparePage.module.css';
import { CompareTable } from './CompareTable';

const NOT_FOUND = 404;

/** Which of these? Everything stands in the address, so the comparison can be sent or printed. */
export function ComparePage({ ids, search }: { ids: string[]; search: CourseSearch }) {
  const { t } = useTranslation();
  const answers = useComparedCourses(ids, search);
  const courses = answers.flatMap(({ data }) => (data ? [data] : []));
  const isGone = (error: unknown) => error !== null && problemOf(error).status === NOT_FOUND;
  const gone = answers.filter(({ data, error }) => !data && isGone(error)).length;
  const failed = answers.find(({ data, error }) => !data && error && !isGone(error));
  const isWaiting = answers.some(({ isPending }) => isPending);
  return (
    <div className={styles.page}>
      <PageBody>
        <Stack gap={3}>
          <Heading level={1}>{t('shelfPages.compareTitle')}</Heading>
          {gone > 0 ? (
            <Alert kind="info" title={t('shelfPages.goneTitle', { count: gone })}>
              <Text size="small">{t('shelfPages.goneText', { count: gone })}</Text>
            </Alert>
          ) : null}
          {failed ? <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
          {isWaiting && !failed ? <CardsWaiting /> : null}
          {!isWaiting && courses.length < LEAST_COMPARED ? <TooFew count={courses.length} /> : null}
          {!isWaiting && courses.length > 0 ? <Comparison courses={courses} search={search} /> : null}
        </Stack>
      </PageBody>
    </div>
  );
}

function TooFew({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <Alert kind="info" title={t('shelfPages.tooFewTitle')}>
      <Text size="small">{t(count === 0 ? 'shelfPages.tooFewNone' : 'shelfPages.tooFewOne')}</Text>
      <Row>
        <ButtonLink to="/courses" size="small">
          {t('shelfPages.emptyAction')}
        </ButtonLink>
        <ButtonLink to="/shortlist" size="small">
          {t('shelfPages.title')}
        </ButtonLink>
      </Row>
    </Alert>
  );
}

function Comparison({ courses, search }: { courses: CoursePage[]; search: CourseSearch }) {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const { remove } = useCompared();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const all = criteriaOf(courses, t, wording);
  const different = all.filter(({ differs }) => differs);
  const shown = onlyDifferent ? different : all;
  const takeOut = (id: string) => {
    remove(id);
    void navigate({
      to: '/compare',
      search: { ...search, course: courses.map((course) => course.id).filter((one) => one !== id) },
      replace: true,
    });
  };
  return (
    <>
      <div className={styles.tools}>
        {courses.length >= LEAST_COMPARED ? (
          <Switch isSelected={onlyDifferent} onChange={setOnlyDifferent}>
            {t('shelfPages.onlyDifferent')}
          </Switch>
        ) : null}
        <Button size="small" onPress={() => window.print()}>
          {t('shelfPages.print')}
        </Button>
      </div>
      {courses.some(({ match }) => match !== null) ? <FitBasis search={search} /> : null}
      <div role="status">
        {courses.length >= LEAST_COMPARED ? (
          <Text size="small" muted>
            {t('shelfPages.differ', { count: different.length, all: all.length })}
          </Text>
        ) : null}
      </div>
      {courses.some(({ match, teaches }) => match !== null && teaches.length > 0) ? <BarLegend /> : null}
      <CompareTable courses={courses} search={search} criteria={shown} onTakeOut={takeOut} />
      <p className={styles.printed}>
        {t('shelfPages.printed', {
          date: wording.dateTime(new Date().toISOString()),
          address: window.location.href,
        })}
      </p>
    </>
  );
}
