// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Shortlist, Shortlisted } from '../../../api/types';
import { useCourseCards } from '../../../offer/api/useCourseCards';
import { useShortlist } from '../../../offer/api/useShortlist';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { FitBasis } from '../../../offer/FitBasis';
import { ButtonLink } from '../../../ui/Button';
import { PageBody, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { NotFound } from '../../../wording/NotFound';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { LearntCourses } from './LearntCourses';
import { Removed } from './Removed';
import { ShortlistItem } from './ShortlistItem';

/** What I want to come back to: private, until I show it. */
export function ShortlistPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useShortlist();
  if (useSession()?.employeeId == null) {
    return <NotFound />;
  }
  return (
    <PageBody>
      <Stack gap={4}>
        <Stack gap={1}>
          <Heading level={1}>{t('shelfPages.title')}</Heading>
          <Text>{t('shelfPages.lead')}</Text>
          {data ? <WhoSees shortlist={data} /> : null}
          {data && data.courses.length > 0 ? <FitBasis search={{}} /> : null}
        </Stack>
        {error && !data ? <ProblemNotice error={error} onRetry={refetch} /> : null}
        {data ? <Items shortlist={data} /> : error ? null : <CardsWaiting />}
      </Stack>
      <LearntCourses />
    </PageBody>
  );
}

/** In plain words, by name, who sees how much. */
function WhoSees({ shortlist }: { shortlist: Shortlist }) {
  const { t } = useTranslation();
  const wording = useWording();
  const names = wording.list(shortlist.superiors);
  const shown = shortlist.courses.filter(({ sharedWith }) => sharedWith.length > 0).length;
  return (
    <div role="status">
      <Text>
        {shortlist.superiors.length === 0
          ? t('shelfPages.nobodySees')
          : shown === 0
            ? t('shelfPages.privateNow', { names })
            : t('shelfPages.sharedNow', { count: shown, names })}
      </Text>
    </div>
  );
}

function Items({ shortlist }: { shortlist: Shortlist }) {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<Shortlisted | null>(null);
  const cards = useCourseCards(shortlist.courses.map(({ courseId }) => courseId));
  const isBack = shortlist.courses.some(({ courseId }) => courseId === removed?.courseId);
  return (
    <Stack gap={3}>
      {removed && !isBack ? <Removed key={removed.courseId} entry={removed} /> : null}
      {cards.error ? <ProblemNotice error={cards.error} onRetry={cards.refetch} /> : null}
      {shortlist.courses.length === 0 ? (
        <Alert kind="info" title={t('shelfPages.emptyTitle')}>
          <Text size="small">{t('shelfPages.emptyText')}</Text>
          <div>
            <ButtonLink to="/courses" size="small">
              {t('shelfPages.emptyAction')}
            </ButtonLink>
          </div>
        </Alert>
      ) : cards.isPending && !cards.error ? (
        <CardsWaiting />
      ) : (
        <Stack as="ol" gap={3}>
          {shortlist.courses.map((entry) => (
            <li key={entry.courseId}>
              <ShortlistItem
                entry={entry}
                chosen={cards.courses.find(({ course }) => course.id === entry.courseId)}
                superiors={shortlist.superiors}
                onRemove={setRemoved}
              />
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
