// SPDX-License-Identifier: GPL-3.0-or-later
import { Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { SessionExpired } from '../features/account/components/SessionExpired';
import { readCourseSearch } from '../features/matching/resultsSearch';
import { CompareTray } from '../offer/CompareTray';
import { SkipLink } from '../ui/SkipLink';
import { Footer } from './Footer';
import { Header } from './Header';
import { Offline } from './Offline';
import styles from './Shell.module.css';
import { usePageTitle } from './usePageTitle';

const CONTENT_ID = 'content';

/** The frame of every page: head, content, foot, and the question that asks to sign in again. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const content = useRef<HTMLElement>(null);
  useFocusOnNavigation(content);
  usePageTitle(content);
  return (
    <I18nProvider locale={i18n.resolvedLanguage === 'en' ? 'en-GB' : 'de-DE'}>
      <SkipLink target={CONTENT_ID}>{t('common.skipToContent')}</SkipLink>
      <div className={styles.frame}>
        <Header />
        <Offline />
        <main id={CONTENT_ID} ref={content} tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
        <ComparedOnLists />
        <Footer />
      </div>
      <SessionExpired />
    </I18nProvider>
  );
}

/** Where one chooses from: the start, the results and the shortlist. */
const LISTS: readonly (string | undefined)[] = ['/', '/courses', '/shortlist'];

function ComparedOnLists() {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  // What is compared fits the search it was found by.
  const search = useSearch({
    strict: false,
    select: (raw) => readCourseSearch({ ...raw }),
    structuralSharing: true,
  });
  return LISTS.includes(path) ? <CompareTray search={search} /> : null;
}

/** After a change of page the focus starts at the content, as on a page that was loaded. */
function useFocusOnNavigation(content: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== undefined && before.current !== path) {
      content.current?.focus({ preventScroll: true });
    }
    before.current = path;
  }, [path, content]);
}
