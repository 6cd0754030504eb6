// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery, signOut, useSession } from '../api/session';
import { forgetSearches } from '../features/matching/recentSearches';
import { clearDrafts } from '../hooks/useDraft';
import { changeLanguage, currentReading, READINGS } from '../locales/i18n';
import { forgetCompared } from '../offer/compareTray';
import type { MenuEntry } from '../ui/Menu';
import type { Destination } from './navigation';
import { THEMES, useTheme } from './theme';

const THEME_ICONS = { system: 'brightness-medium', light: 'light-mode', dark: 'dark-mode' } as const;

export function useLanguageEntries(): MenuEntry[] {
  const { t } = useTranslation();
  return READINGS.filter((reading) => reading !== currentReading()).map((language) => ({
    key: `language-${language}`,
    label: t(`common.language.${language}`),
    icon: 'language',
    onAction: () => void changeLanguage(language),
  }));
}

export function useThemeEntries(): MenuEntry[] {
  const { t } = useTranslation();
  const [theme, setTheme] = useTheme();
  return THEMES.filter((choice) => choice !== theme).map((choice) => ({
    key: `theme-${choice}`,
    label: t(`common.theme.${choice}`),
    icon: THEME_ICONS[choice],
    onAction: () => setTheme(choice),
  }));
}

export function useDestinationEntries(destinations: Destination[]): MenuEntry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return destinations.map(({ to, key, icon }) => ({
    key,
    label: t(`common.nav.${key}`),
    icon,
    onAction: () => void navigate({ to }),
  }));
}

/** Signs out, here and where one signed in, and leaves nothing of the person in the browser. */
export function useLeave(): () => Promise<void> {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const session = useSession();
  return async () => {
    const address = await signOut();
    if (session !== null) {
      forgetSearches(session.accountId);
    }
    clearDrafts();
    queryClient.clear();
    forgetCompared();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    if (address === null) {
      await navigate({ to: '/sign-in' });
    } else {
      window.location.assign(address);
    }
  };
}

export function useAccountEntries(): MenuEntry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leave = useLeave();
  if (useSession() === null) {
    return [];
  }
  return [
    {
      key: 'ownAccount',
      label: t('common.nav.ownAccount'),
      icon: 'account-circle',
      onAction: () => void navigate({ to: '/account' }),
    },
    { key: 'signOut', label: t('common.nav.signOut'), icon: 'logout', onAction: () => void leave() },
  ];
}
