// SPDX-License-Identifier: GPL-3.0-or-later

import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery, signOut, useSession } from '../api/session';
import type { Session } from '../api/types';
import { changeLanguage, LANGUAGES } from '../locales/i18n';
import { Menu, type MenuEntry } from '../ui/Menu';
import { HiddenText } from '../ui/Text';
import { Brand } from './Brand';
import styles from './Header.module.css';
import { type Destination, destinationsOf } from './navigation';
import { THEMES, useTheme } from './theme';

const THEME_ICONS = { system: 'brightness-medium', light: 'light-mode', dark: 'dark-mode' } as const;

export function Header() {
  const session = useSession();
  const destinations = destinationsOf(session);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Brand session={session} />
        <Navigation destinations={destinations} />
        <div className={styles.tools}>
          <LanguageMenu />
          <ThemeMenu />
          {session ? <AccountMenu session={session} destinations={destinations} /> : null}
        </div>
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

function LanguageMenu() {
  const { t } = useTranslation();
  const entries = LANGUAGES.map((language) => ({
    key: language,
    label: t(`common.language.${language}`),
    onAction: () => void changeLanguage(language),
  }));
  return <Menu label={t('common.language.label')} icon="language" entries={entries} />;
}

function ThemeMenu() {
  const { t } = useTranslation();
  const [theme, setTheme] = useTheme();
  const entries = THEMES.map((choice) => ({
    key: choice,
    label: t(`common.theme.${choice}`),
    icon: THEME_ICONS[choice],
    onAction: () => setTheme(choice),
  }));
  return <Menu label={t('common.theme.label')} icon={THEME_ICONS[theme]} entries={entries} />;
}

function AccountMenu({ session, destinations }: { session: Session; destinations: Destination[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const leave = async () => {
    await signOut();
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: '/sign-in' });
  };
  const entries: MenuEntry[] = [
    ...destinations.map(({ to, key, icon }) => ({
      key,
      label: t(`common.nav.${key}`),
      icon,
      onAction: () => void navigate({ to }),
    })),
    { key: 'signOut', label: t('common.nav.signOut'), icon: 'logout', onAction: () => void leave() },
  ];
  return (
    <>
      <HiddenText>{session.displayName}</HiddenText>
      <Menu
        label={t('common.nav.account', { name: session.displayName })}
        icon="account-circle"
        entries={entries}
      />
    </>
  );
}
