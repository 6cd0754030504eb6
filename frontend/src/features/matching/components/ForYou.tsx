// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { ButtonLink } from '../../../ui/Button';
import { CardGrid, Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useForYou } from '../api/useForYou';
import { CardsWaiting } from './CardsWaiting';
import { CourseCardView } from './CourseCardView';

const TITLE_ID = 'for-you';

/** The row of proposals, each with its strongest reason. */
export function ForYou() {
  const { t } = useTranslation();
  const { data, error, refetch } = useForYou();
  return (
    <Stack as="section" gap={3} labelledBy={TITLE_ID}>
      {data ? (
        <ForYouCards matches={data} />
      ) : (
        <Heading level={2} id={TITLE_ID}>
          {t('matching.start.forYou')}
        </Heading>
      )}
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : null}
      {data || error ? null : <CardsWaiting />}
    </Stack>
  );
}

function ForYouCards({ matches }: { matches: Matches }) {
  const { t } = useTranslation();
  const wording = useWording();
  const first = matches.need[0];
  const title = first
    ? t('matching.start.forYouBecause', { need: wording.label(first.competency.label) })
    : t('matching.start.forYou');
  return (
    <>
      <Row spread align="baseline">
        <Heading level={2} id={TITLE_ID}>
          {title}
        </Heading>
        {matches.total > 0 ? (
          <TextLink to="/courses" touch>
            {t('matching.start.all', { count: matches.total })}
          </TextLink>
        ) : null}
      </Row>
      {matches.hits.length === 0 ? <NothingForYou /> : null}
      <CardGrid>
        {matches.hits.map((hit) => (
          <li key={hit.course.id}>
            <CourseCardView course={hit.course} match={hit} />
          </li>
        ))}
      </CardGrid>
    </>
  );
}

function NothingForYou() {
  const { t } = useTranslation();
  return (
    <Alert kind="info" title={t('matching.start.emptyTitle')}>
      <Text size="small">{t('matching.start.emptyText')}</Text>
      <div>
        <ButtonLink to="/profile" size="small">
          {t('matching.start.emptyAction')}
        </ButtonLink>
      </div>
    </Alert>
  );
}
