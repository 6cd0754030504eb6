// SPDX-License-Identifier: GPL-3.0-or-later
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseCard, Hit, NeedItem } from '../api/types';
import { Icon } from '../ui/Icon';
import { Row, Stack } from '../ui/Layout';
import { Badge, Card } from '../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../ui/Text';
import { CardLink, TextLink } from '../ui/TextLink';
import { useWording } from '../wording/useWording';
import { CardActions } from './CardActions';
import styles from './CourseCardView.module.css';
import { type CourseSearch, isWeighted } from './courseSearch';
import { coverage } from './coverage';
import type { OpenedFrom } from './openedFrom';
import { reasonText, strongestReason } from './reasonText';
import { Score } from './Score';
import { namedRise, TaughtBar } from './TaughtBar';
import { WhenLine } from './WhenLine';

interface CourseCardViewProps {
  course: CourseCard;
  match?: Pick<Hit, 'score' | 'reasons'>;
  /** The open needs, to say how many of them the offer serves. */
  need?: NeedItem[];
  /** The search the card answers, so that its page explains the same score. */
  search?: CourseSearch;
  /** Where in a list in its order the card stands; its page then says that it was opened from there. */
  openedFrom?: OpenedFrom;
  headingLevel?: 2 | 3;
  /** What a list has to say of the offer, before its terms. */
  children?: ReactNode;
  /** Instead of keeping and comparing. */
  actions?: ReactNode;
}

const NO_NEED: NeedItem[] = [];
const NO_SEARCH: CourseSearch = {};

/** What, when, where, why and what it costs, readable at one glance. */
export const CourseCardView = memo(function CourseCardView({
  course,
  match,
  need = NO_NEED,
  search = NO_SEARCH,
  openedFrom,
  headingLevel = 3,
  children,
  actions,
}: CourseCardViewProps) {
  const wording = useWording();
  return (
    <Card as="article" link>
      <div className={styles.head}>
        <Stack gap={0}>
          <Heading level={headingLevel} size="item">
            <CardLink
              to="/courses/$courseId"
              params={{ courseId: course.id }}
              search={search}
              state={openedFrom ? { openedFrom } : {}}
            >
              <Hyphenated>{course.title}</Hyphenated>
            </CardLink>
          </Heading>
          <MetaLine course={course} />
        </Stack>
        {match ? (
          <Score
            score={match.score}
            covers={coverage(course, need)}
            weighted={isWeighted(search)}
            explained={{ course, search }}
          />
        ) : null}
      </div>
      {match ? <ReasonLine match={match} course={course} /> : null}
      {openedFrom?.draw === 'SWAPPED' ? <Swapped /> : null}
      {children}
      <div className={styles.foot}>
        <div className={styles.terms}>
          <WhenLine course={course} />
          <Text size="small" strong>
            {wording.price(course.price)}
          </Text>
          <Budget course={course} />
        </div>
        <Freshness course={course} />
        {actions ?? <CardActions course={course} />}
        {match ? <MachineMade /> : null}
      </div>
    </Card>
  );
});

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

interface ReasonLineProps {
  match: Pick<Hit, 'reasons'>;
  course: CourseCard;
}

function ReasonLine({ match, course }: ReasonLineProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const reason = strongestReason(match.reasons);
  if (reason === null) {
    return null;
  }
  const taught = namedRise(course.teaches, reason.competency?.id);
  return (
    <div className={styles.reason}>
      {taught ? <TaughtBar taught={taught} /> : <Icon name="check" size="small" tone="accent" />}
      <p>
        <strong>{t('matching.card.because')}</strong>{' '}
        <Hyphenated>{reasonText(reason, t, wording)}</Hyphenated>
        {taught?.estimated ? ` · ${t('matching.course.estimated')}` : null}
      </p>
    </div>
  );
}

/** What the unit can still spend, beside a price that counts against it. */
function Budget({ course: { budget, price } }: { course: CourseCard }) {
  const { t } = useTranslation();
  const wording = useWording();
  return budget === null || price.kind !== 'KNOWN' ? null : (
    <Text size="small" muted>
      {t('shelf.budget', { amount: wording.money(budget) })}
    </Text>
  );
}

function Freshness({ course }: { course: CourseCard }) {
  const { t } = useTranslation();
  const wording = useWording();
  const confirmed = course.lastConfirmedOn;
  return course.stale ? (
    <Row>
      <Badge kind="warning" icon="warning">
        {confirmed
          ? t('matching.card.stale', { date: wording.date(confirmed) })
          : t('matching.card.staleUndated')}
      </Badge>
    </Row>
  ) : null;
}

/** Chance decided about its place: nobody has to wonder why it stands before what fits as well. */
function Swapped() {
  const { t } = useTranslation();
  return (
    <Text size="small" muted>
      <TextLink to="/how-we-rank" quiet>
        {t('matching.card.swapped')}
      </TextLink>
    </Text>
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
