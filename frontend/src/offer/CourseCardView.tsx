// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { CourseCard, Hit, NeedItem } from '../api/types';
import { Icon } from '../ui/Icon';
import { Row, Stack } from '../ui/Layout';
import { Badge, Card } from '../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../ui/Text';
import { CardLink, TextLink } from '../ui/TextLink';
import { useWording } from '../wording/useWording';
import styles from './CourseCardView.module.css';
import type { CourseSearch } from './courseSearch';
import { coverage } from './coverage';
import { reasonText, strongestReason } from './reasonText';
import { Score } from './Score';
import { WhenLine } from './WhenLine';

interface CourseCardViewProps {
  course: CourseCard;
  match?: Pick<Hit, 'score' | 'reasons'>;
  /** The open needs, to say how many of them the offer serves. */
  need?: NeedItem[];
  /** The search the card answers, so that its page explains the same score. */
  search?: CourseSearch;
  headingLevel?: 2 | 3;
}

/** What, when, where, why and what it costs, readable at one glance. */
export function CourseCardView({
  course,
  match,
  need = [],
  search = {},
  headingLevel = 3,
}: CourseCardViewProps) {
  return (
    <Card as="article" link>
      <div className={styles.head}>
        <Stack gap={0}>
          <Heading level={headingLevel} size="item">
            <CardLink to="/courses/$courseId" params={{ courseId: course.id }} search={search}>
              <Hyphenated>{course.title}</Hyphenated>
            </CardLink>
          </Heading>
          <MetaLine course={course} />
        </Stack>
        {match ? <Score score={match.score} covers={coverage(course, need)} /> : null}
      </div>
      {match ? <ReasonLine match={match} /> : null}
      <div className={styles.foot}>
        <WhenLine course={course} />
        <PriceLine course={course} />
      </div>
      {match ? <MachineMade /> : null}
    </Card>
  );
}

function MetaLine({ course }: { course: CourseCard }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { internal, name } = course.provider;
  const kind = [t(`common.format.${course.format}`), wording.hours(course.hours)].filter(Boolean);
  return (
    <div>
      <Text size="small" muted>
        {internal ? `${name} (${t('matching.card.internal')})` : name}
      </Text>
      <Text size="small" muted>
        {kind.join(' · ')}
      </Text>
    </div>
  );
}

function ReasonLine({ match }: { match: Pick<Hit, 'reasons'> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const reason = strongestReason(match.reasons);
  if (reason === null) {
    return null;
  }
  return (
    <p className={styles.reason}>
      <Icon name="check" size="small" tone="accent" />
      <span>
        <strong>{t('matching.card.because')}</strong>{' '}
        <Hyphenated>{reasonText(reason, t, wording)}</Hyphenated>
      </span>
    </p>
  );
}

function PriceLine({ course }: { course: CourseCard }) {
  const { t } = useTranslation();
  const wording = useWording();
  const confirmed = course.lastConfirmedOn;
  return (
    <Stack gap={1}>
      <Text size="small" strong>
        {wording.price(course.price)}
      </Text>
      {course.stale ? (
        <Row>
          <Badge kind="warning" icon="warning">
            {confirmed
              ? t('matching.card.stale', { date: wording.date(confirmed) })
              : t('matching.card.staleUndated')}
          </Badge>
        </Row>
      ) : null}
    </Stack>
  );
}

function MachineMade() {
  const { t } = useTranslation();
  return (
    <Text size="small" muted>
      <TextLink to="/how-we-rank" quiet>
        {t('matching.card.machineMade')}
      </TextLink>
    </Text>
  );
}
