// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProviderCourse } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert, Badge } from '../../../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOwnOffers } from '../api/useOwnOffers';

interface OwnOffersPageProps {
  /** What is written by hand, above what is published. */
  written: ReactNode;
  edit: (course: ProviderCourse) => ReactNode;
}

/** What a provider has published, and what needs confirming. */
export function OwnOffersPage({ written, edit }: OwnOffersPageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useOwnOffers();
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('provider.title')}</Heading>
        <Text>{t('provider.lead')}</Text>
        <div>
          <TextLink to="/provider/tokens">{t('provider.tokens.link')}</TextLink>
        </div>
      </Stack>
      {written}
      {data && data.courses.length > 0 ? <Offers courses={data.courses} edit={edit} /> : null}
      {data?.courses.length === 0 ? (
        <Alert kind="info" title={t('provider.emptyTitle')}>
          <Text size="small">{t('provider.emptyText')}</Text>
        </Alert>
      ) : null}
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

function Offers({ courses, edit }: Pick<OwnOffersPageProps, 'edit'> & { courses: ProviderCourse[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const when = (course: ProviderCourse) => {
    if (course.selfPaced) {
      return t('provider.selfPaced');
    }
    const next = course.runs.find(({ state }) => state === 'OPEN');
    return next ? wording.runTime(next) : t('provider.noRun');
  };
  return (
    <Table
      caption={t('provider.caption')}
      stacks
      columns={[
        { key: 'course', label: t('provider.course') },
        { key: 'format', label: t('provider.format') },
        { key: 'next', label: t('provider.nextRun') },
        { key: 'price', label: t('provider.price'), numeric: true },
        { key: 'confirmed', label: t('provider.confirmed') },
        { key: 'edit', label: t('provider.edit') },
      ]}
      rows={courses.map((course) => ({
        key: course.id,
        cells: [
          <TextLink key="title" to="/courses/$courseId" params={{ courseId: course.id }}>
            <Hyphenated>{course.title}</Hyphenated>
          </TextLink>,
          t(`common.format.${course.format}`),
          when(course),
          wording.price(course.price),
          <Confirmed key="confirmed" course={course} />,
          edit(course),
        ],
      }))}
    />
  );
}

function Confirmed({ course }: { course: ProviderCourse }) {
  const { t } = useTranslation();
  const wording = useWording();
  const date = course.lastConfirmedOn ? wording.date(course.lastConfirmedOn) : t('common.notStated');
  if (course.ended) {
    return <Badge>{t('provider.ended')}</Badge>;
  }
  return (
    <Row>
      <span>{date}</span>
      {course.stale ? (
        <Badge kind="warning" icon="warning">
          {t('provider.stale')}
        </Badge>
      ) : null}
    </Row>
  );
}
