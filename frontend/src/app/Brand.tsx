// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/types';
import styles from './Brand.module.css';

/** The tenant of what belongs to all; it has no name of its own. */
const SHARED = 'shared';

/** Whose campus it is: a provider's account carries the provider's name. */
function ownerOf({ tenant, providerId, displayName }: Session, shared: string): string {
  if (providerId !== null) {
    return displayName;
  }
  return tenant.id === SHARED ? shared : tenant.name;
}

/** The administration's name stands first where one is signed in: it is its campus. */
export function Brand({ session }: { session: Session | null }) {
  const { t } = useTranslation();
  const tenant = session === null ? null : ownerOf(session, t('common.sharedTenant'));
  return (
    <Link to="/" className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="6" className={styles.ground} />
        <path
          d="M7 23V9h4v5.6L16.6 9h5.2l-6.4 6.3L22.4 23h-5.1l-4.7-5.3L11 19.2V23z"
          className={styles.letter}
        />
        <circle cx="24.5" cy="21.5" r="2" className={styles.letter} />
      </svg>
      <span className={styles.words}>
        <span className={styles.name}>{t('common.product')}</span>
        {session ? <span className={styles.tenant}>{tenant}</span> : null}
      </span>
    </Link>
  );
}
