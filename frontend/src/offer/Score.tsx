// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useWording } from '../wording/useWording';
import { matchWord } from './reasonText';
import styles from './Score.module.css';

interface ScoreProps {
  score: number;
  /** Of how many open needs the offer serves how many; left out where it serves none. */
  covers?: { served: number; open: number };
}

/** How well it fits, as a number and in words. */
export function Score({ score, covers }: ScoreProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <p className={styles.score}>
      <span className={styles.percent}>{t('matching.card.match', { percent: wording.percent(score) })}</span>
      <span className={styles.words}>
        {t(`matching.card.matchWords.${matchWord(score)}`)}
        {covers && covers.served > 0
          ? ` · ${t('matching.card.covers', { count: covers.open, served: covers.served })}`
          : null}
      </span>
    </p>
  );
}
