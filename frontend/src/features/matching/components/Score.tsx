// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useWording } from '../../../wording/useWording';
import { matchWord } from '../reasonText';
import styles from './Score.module.css';

/** How well it fits, as a number and in words. */
export function Score({ score }: { score: number }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <p className={styles.score}>
      <span className={styles.percent}>{t('matching.card.match', { percent: wording.percent(score) })}</span>
      <span className={styles.words}>{t(`matching.card.matchWords.${matchWord(score)}`)}</span>
    </p>
  );
}
