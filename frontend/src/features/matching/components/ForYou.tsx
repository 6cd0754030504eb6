// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Hit, Matches, NeedItem } from '../../../api/types';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { CourseCardView } from '../../../offer/CourseCardView';
import { BarLegend } from '../../../offer/TaughtBar';
import { ButtonLink } from '../../../ui/Button';
import { CardGrid, PageBody, Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useForYou } from '../api/useForYou';
import { startRows } from '../rows';

const TITLE_ID = 'for-you';
const OBLIGATIONS_ID = 'obligations';

/** The best offers in rows, each row with its reason, each card with its own. */
export function ForYou() {
  const { t } = useTranslation();
  const { data, error, refetch } = useForYou();
  // The open needs arrive above at the same time: a body of its own has nothing that they could push away.
  if (data) {
    return (
      <PageBody key="rows">
        <Rows matches={data} />
      </PageBody>
    );
  }
  return (
    <PageBody key="waiting">
      <Stack as="section" gap={3} labelledBy={TITLE_ID}>
        <Heading level={2} id={TITLE_ID}>
          {t('matching.start.forYou')}
        </Heading>
        {error ? <ProblemNotice error={error} onRetry={refetch} /> : <CardsWaiting />}
      </Stack>
    </PageBody>
  );
}

function Rows({ matches }: { matches: Matches }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { proposals, obligations, duties, because } = startRows(matches);
  const title = because
    ? t('matching.start.forYouBecause', { need: wording.label(because.competency.label) })
    : t('matching.start.forYou');
  return (
    <>
      <Stack as="section" gap={3} labelledBy={TITLE_ID}>
        <Row spread align="baseline">
          <Heading level={2} id={TITLE_ID}>
            <Hyphenated>{title}</Hyphenated>
          </Heading>
          <AllOffers total={matches.total} />
        </Row>
        {proposals.length > 0 ? (
          <>
            <BarLegend />
            <Cards hits={proposals} need={matches.need} />
          </>
        ) : (
          <NothingForYou />
        )}
      </Stack>
      {obligations.length > 0 ? (
        <Stack as="section" gap={3} labelledBy={OBLIGATIONS_ID}>
          <Heading level={2} id={OBLIGATIONS_ID}>
            {t('matching.start.obligations', { count: duties })}
          </Heading>
          <Text size="small" muted>
            {t('matching.start.obligationsLead')}
          </Text>
          <Cards hits={obligations} need={matches.need} />
        </Stack>
      ) : null}
    </>
  );
}

function Cards({ hits, need }: { hits: Hit[]; need: NeedItem[] }) {
  return (
    <CardGrid>
      {hits.map((hit) => (
        <li key={hit.course.id}>
          <CourseCardView course={hit.course} match={hit} need={need} />
        </li>
      ))}
    </CardGrid>
  );
}

function AllOffers({ total }: { total: number }) {
  const { t } = useTranslation();
  if (total === 0) {
    return null;
  }
  return (
    <TextLink to="/courses" touch>
      {t('matching.start.all', { count: total })}
    </TextLink>
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
