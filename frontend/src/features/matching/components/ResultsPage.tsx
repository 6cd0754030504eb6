// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useSession } from '../../../api/session';
import { stringifyUrlSearch } from '../../../api/urlSearch';
import { loadParts } from '../../../locales/i18n';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { Band, PageBody, Stack } from '../../../ui/Layout';
import { afterPaint } from '../../../ui/usePressed';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useMatches } from '../api/useMatches';
import { contradictions } from '../contradictions';
import { rememberSearch } from '../recentSearches';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import { unknownNamed } from '../unknownNamed';
import { ContradictionNotice } from './ContradictionNotice';
import { DroppedNotice } from './DroppedNotice';
import { FilterPanel } from './FilterPanel';
import { HitList } from './HitList';
import { RemovedOffers } from './RemovedOffers';
import { isSearch, ResultsHead } from './ResultsHead';
import styles from './ResultsPage.module.css';
import { SearchBar } from './SearchBar';
import { ZeroResults } from './ZeroResults';

const MapView = lazy(async () => ({ default: (await import('./MapView')).MapView }));
const OpenedTitle = lazy(async () => ({ default: (await import('./OpenedTitle')).OpenedTitle }));
const CalendarView = lazy(async () => ({ default: (await import('./CalendarView')).CalendarView }));

async function loadUnknownNamed() {
  const [parts] = await Promise.all([import('./UnknownNamed'), loadParts(['later'])]);
  return parts;
}
const UnknownNotice = lazy(async () => ({ default: (await loadUnknownNamed()).UnknownNotice }));
const FiltersWithout = lazy(async () => ({ default: (await loadUnknownNamed()).FiltersWithout }));

/** Which of them? All state stands in the address, so a list can be sent to a colleague. */
export function ResultsPage({ search }: { search: ResultsSearch }) {
  const session = useSession();
  const conflicts = contradictions(search, session?.employeeId !== null);
  // A period that ends before it begins is none the interface could answer: the filters are those without it.
  const canAsk = conflicts.every(({ code }) => code !== 'PERIOD_REVERSED');
  const matches = useMatches(canAsk ? search : { ...search, from: undefined, to: undefined });
  // What was pressed shows at once; the rest of the page may take its time behind it.
  const pages = useDeferredValue(matches.data?.pages);
  const late = useDeferredValue(search);
  const navigate = useNavigate();
  const { current: asked } = useRef({ latest: search, changes: 0 });
  useEffect(() => {
    // Back, forward, a link; while a change waits for its paint, it knows better than the address.
    if (asked.changes === 0) {
      asked.latest = search;
    }
  }, [asked, search]);
  const change: ChangeSearch = useCallback(
    (next, isStep = false) => {
      asked.latest = next(asked.latest);
      asked.changes += 1;
      afterPaint(() => {
        asked.changes -= 1;
        const options = isStep ? { replace: true, resetScroll: false } : {};
        return navigate({ to: '/courses', search: asked.latest, ...options });
      });
    },
    [asked, navigate],
  );
  const known = pages?.[0];
  const first = canAsk ? known : undefined;
  const unknown = unknownNamed(matches.error);
  const isBusy = late !== search || pages !== matches.data?.pages || matches.isFetching;
  useRemembered(search, session?.accountId);
  // On the map and in the calendar the list is that of the place or day one opened.
  const opened = search.view === undefined ? undefined : (search.at ?? search.startsOn);
  const [arrivedAt] = useState(opened);
  const view = useRef<HTMLDivElement>(null);
  // The offers of another place or day would belie the title above them.
  const isOfBefore = matches.isPlaceholderData || pages !== matches.data?.pages;
  const isWaiting = pages === undefined || (opened !== undefined && isOfBefore);
  return (
    <>
      <Band>
        <div className={styles.search}>
          <SearchBar search={late} onChange={change} />
        </div>
      </Band>
      <PageBody>
        <div className={styles.columns} aria-busy={isBusy}>
          <aside className={styles.filters}>
            {known ? <FilterPanel search={search} facets={known.facets} onChange={change} /> : null}
            {unknown ? (
              <Suspense fallback={null}>
                <FiltersWithout search={search} unknown={unknown} onChange={change} />
              </Suspense>
            ) : null}
          </aside>
          <Stack gap={3}>
            <DroppedNotice />
            <ResultsHead
              search={search}
              late={late}
              first={first}
              facets={known?.facets}
              unknown={unknown}
              onChange={change}
            />
            <ContradictionNotice found={conflicts} />
            {unknown ? (
              <Suspense fallback={null}>
                <UnknownNotice search={search} unknown={unknown} />
              </Suspense>
            ) : matches.error ? (
              <ProblemNotice error={matches.error} onRetry={matches.refetch} />
            ) : null}
            {first && search.view ? (
              <div ref={view} tabIndex={-1}>
                <Suspense fallback={<div className={styles.view} />}>
                  {search.view === 'map' ? (
                    <MapView search={search} onChange={change} />
                  ) : (
                    <CalendarView search={search} facets={first.facets} onChange={change} />
                  )}
                </Suspense>
              </div>
            ) : null}
            {first && opened !== undefined && !isWaiting ? (
              <Suspense fallback={null}>
                <OpenedTitle
                  search={search}
                  total={first.total}
                  moves={opened !== arrivedAt}
                  onBack={() => view.current?.focus()}
                />
              </Suspense>
            ) : null}
            {canAsk && isWaiting && !matches.error ? <CardsWaiting /> : null}
            {canAsk && pages && !isWaiting && (search.view === undefined || opened !== undefined) ? (
              <HitList
                pages={pages}
                search={late}
                isLoadingMore={matches.isFetchingNextPage}
                onMore={matches.fetchNextPage}
              />
            ) : null}
            {first?.total === 0 && conflicts.length === 0 ? (
              <ZeroResults search={search} first={first} />
            ) : null}
            {first ? (
              <RemovedOffers
                key={first.total === 0 ? 'alone' : 'below'}
                removed={first.removed}
                search={late}
                isSearch={isSearch(search)}
                isAlone={first.total === 0}
              />
            ) : null}
          </Stack>
        </div>
      </PageBody>
    </>
  );
}

const SETTLED_MS = 3000;

/** A search that one stays with for a moment is one to come back to. */
function useRemembered(search: ResultsSearch, accountId: string | undefined): void {
  const address = stringifyUrlSearch({ ...search });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all of the search
  useEffect(() => {
    if (accountId === undefined) {
      return undefined;
    }
    const timer = window.setTimeout(() => rememberSearch(accountId, search), SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [address, accountId]);
}
