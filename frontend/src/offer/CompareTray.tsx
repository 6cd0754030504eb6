// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../ui/Button';
import { RemovableChip } from '../ui/Chips';
import { Text } from '../ui/Text';
import styles from './CompareTray.module.css';
import { LEAST_COMPARED, MOST_COMPARED, useCompared } from './compareTray';
import type { CourseSearch } from './courseSearch';

/** What is chosen so far, at the bottom of the lists one chooses from. */
export function CompareTray({ search }: { search: CourseSearch }) {
  const { t } = useTranslation();
  const { compared, remove, clear } = useCompared();
  const count = compared.length;
  return (
    <>
      <div role="status" className={styles.said}>
        {count > 0 ? t('shelf.trayCount', { count, most: MOST_COMPARED }) : ''}
      </div>
      {count > 0 ? (
        <section className={styles.tray} aria-label={t('shelf.trayTitle')} data-compare-tray="">
          <div className={styles.inner}>
            <Text strong>{t('shelf.trayCount', { count, most: MOST_COMPARED })}</Text>
            <ul className={styles.chips}>
              {compared.map(({ id, title }) => (
                <li key={id}>
                  <RemovableChip
                    label={title}
                    removeLabel={t('shelf.trayRemove', { title })}
                    onRemove={() => remove(id)}
                  />
                </li>
              ))}
            </ul>
            <div className={styles.actions}>
              {count >= LEAST_COMPARED ? (
                <ButtonLink
                  to="/compare"
                  search={{ ...search, course: compared.map(({ id }) => id) }}
                  emphasis="primary"
                  size="small"
                >
                  {t('shelf.trayOpen')}
                </ButtonLink>
              ) : (
                <Text size="small">{t('shelf.trayMore')}</Text>
              )}
              <Button emphasis="tertiary" size="small" onPress={clear}>
                {t('shelf.trayClear')}
              </Button>
            </div>
          </div>
        </section>
      ) : null}
    </>
  );
}
