// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourseCard } from '../api/types';
import { HiddenText } from '../ui/Text';
import { useWording } from '../wording/useWording';
import type { CourseSearch } from './courseSearch';
import { headline } from './headline';
import { matchWord } from './reasonText';
import styles from './Score.module.css';

interface ScoreProps {
  score: number;
  /** Of how many open needs the offer serves how many; left out where it serves none. */
  covers?: { served: number; open: number };
  /** Whether the person's own weights made it: then it is no fit to a need. */
  weighted?: boolean;
  /** The offer whose page has the sum behind the number; left out on that page. */
  explained?: { course: Pick<CourseCard, 'id'>; search: CourseSearch };
}

/** How well it fits, as a number and in words. */
export function Score({ score, covers, weighted = false, explained }: ScoreProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <p className={styles.score}>
      <Percent explained={explained}>
        {t(weighted ? 'matching.card.weighted' : 'matching.card.match', {
          percent: wording.percent(headline(score)),
        })}
      </Percent>
      <span className={styles.words}>
        {weighted ? t('matching.card.byOwnWeights') : t(`matching.card.matchWords.${matchWord(score)}`)}
        {covers && covers.served > 0
          ? ` · ${t('matching.card.covers', { count: covers.open, served: covers.served })}`
          : null}
      </span>
    </p>
  );
}

/** Every number opens what it is made of. */
function Percent({ explained, children }: Pick<ScoreProps, 'explained'> & { children: string }) {
  const { t } = useTranslation();
  if (explained === undefined) {
    return <span className={styles.percent}>{children}</span>;
  }
  const { course, search } = explained;
  return (
    <Link
      to="/courses/$courseId"
      params={{ courseId: course.id }}
      search={search}
      hash="why"
      className={styles.link}
    >
      <span className={styles.percent}>{children}</span>
      <HiddenText>{t('shelf.explain')}</HiddenText>
    </Link>
  );
}
