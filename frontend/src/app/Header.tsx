// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session';
import { Menu } from '../ui/Menu';
import { Brand } from './Brand';
import styles from './Header.module.css';
import { useAccountEntries, useDestinationEntries, useLanguageEntries, useThemeEntries } from './menuEntries';
import { type Destination, destinationsOf } from './navigation';

export function Header() {
  const session = useSession();
  const destinations = destinationsOf(session);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Brand session={session} />
        <Navigation destinations={destinations.filter(({ office }) => !office)} />
        <WideTools office={destinations.filter(({ office }) => office)} />
        <NarrowMenu destinations={destinations} />
      </div>
    </header>
  );
}

function Navigation({ destinations }: { destinations: Destination[] }) {
  const { t } = useTranslation();
  if (destinations.length === 0) {
    return null;
  }
  return (
    <nav aria-label={t('common.mainNavigation')} className={styles.nav}>
      {destinations.map(({ to, key }) => (
        <Link
          key={key}
          to={to}
          className={styles.link}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          {t(`common.nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

function WideTools({ office }: { office: Destination[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const languages = useLanguageEntries();
  const themes = useThemeEntries();
  const account = useAccountEntries();
  const offices = useDestinationEntries(office);
  return (
    <div className={styles.wideTools}>
      {offices.length > 0 ? (
        <Menu label={t('common.nav.office')} icon="checklist" entries={offices} named />
      ) : null}
      <Menu label={t('common.language.label')} icon="language" entries={languages} />
      <Menu label={t('common.theme.label')} icon="brightness-medium" entries={themes} />
      {session ? (
        <Menu
          label={t('common.nav.account', { name: session.displayName })}
          icon="account-circle"
          entries={account}
        />
      ) : null}
    </div>
  );
}

/** On a phone everything stands behind one button. */
function NarrowMenu({ destinations }: { destinations: Destination[] }) {
  const { t } = useTranslation();
  const entries = [
    ...useDestinationEntries(destinations),
    ...useLanguageEntries(),
    ...useThemeEntries(),
    ...useAccountEntries(),
  ];
  return (
    <div className={styles.narrowTools}>
      <Menu label={t('common.nav.menu')} icon="dehaze" entries={entries} />
    </div>
  );
}
