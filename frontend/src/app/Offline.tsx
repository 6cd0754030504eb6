// SPDX-License-Identifier: GPL-3.0-or-later
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { Container } from '../ui/Layout';
import styles from './Offline.module.css';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

/** Says that there is no connection, as long as that lasts; queries go on by themselves afterwards. */
export function Offline() {
  const { t } = useTranslation();
  const isOnline = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
  return (
    <div role="status" className={styles.place}>
      {isOnline ? null : (
        <div className={styles.banner}>
          <Container>
            <p className={styles.line}>
              <Icon name="warning" size="small" />
              {t('common.error.offline')}
            </p>
          </Container>
        </div>
      )}
    </div>
  );
}
