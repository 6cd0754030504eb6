// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ChosenCourse } from '../api/types';
import { Icon } from '../ui/Icon';
import { Hyphenated, Text } from '../ui/Text';
import { TextLink } from '../ui/TextLink';
import styles from './NotFeasible.module.css';

/** Which rule stands against an offer, and the nearest that is possible instead. */
export function NotFeasible({ removedBy, alternatives }: Pick<ChosenCourse, 'removedBy' | 'alternatives'>) {
  const { t } = useTranslation();
  const nearest = alternatives[0];
  if (removedBy === null) {
    return null;
  }
  return (
    <div className={styles.note}>
      <Icon name="warning" size="small" />
      <div>
        <Text size="small" strong>
          {t(`matching.ruleSentence.${removedBy}`)}
        </Text>
        {nearest ? (
          <Text size="small">
            {t('matching.results.alternative')}
            <TextLink to="/courses/$courseId" params={{ courseId: nearest.id }}>
              <Hyphenated>{nearest.title}</Hyphenated>
            </TextLink>
            {t('matching.results.alternativeBy', { provider: nearest.provider })}
          </Text>
        ) : null}
      </div>
    </div>
  );
}
