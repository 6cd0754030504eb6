// SPDX-License-Identifier: GPL-3.0-or-later
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../api/session';
import type { Session } from '../api/types';
import { readCourseSearch, readResultsSearch } from '../features/matching/resultsSearch';
import { loadLaterTexts } from '../locales/i18n';
import { NotFound } from '../wording/NotFound';
import { PageProblem } from './PageProblem';
import { returnPath } from './returnPath';
import { Shell } from './Shell';
import { parseUrlSearch, saysTheSame, stringifyUrlSearch } from './urlSearch';

interface Context {
  queryClient: QueryClient;
}

/** A page whose texts are not among those that come first. */
async function withLaterTexts<T>(page: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([page, loadLaterTexts()]);
  return loaded;
}

const rootRoute = createRootRouteWithContext<Context>()({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: PageProblem,
  beforeLoad: async ({ context }): Promise<{ session: Session | null }> => ({
    session: await context.queryClient.ensureQueryData(sessionQuery),
  }),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (raw): { returnTo?: string } => {
    const returnTo = returnPath(raw.returnTo);
    return returnTo === '/' ? {} : { returnTo };
  },
  beforeLoad: ({ context, search }) => {
    if (context.session) {
      throw redirect({ href: returnPath(search.returnTo) });
    }
  },
  component: lazyRouteComponent(() => import('./routes/SignInRoute')),
});

const rankingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/how-we-rank',
  component: lazyRouteComponent(() => import('./routes/RankingRoute')),
});

const statementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/StatementRoute'))),
});

const feedbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/feedback',
  validateSearch: (raw): { from?: string } => {
    const from = returnPath(raw.from);
    return from === '/' ? {} : { from };
  },
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/FeedbackRoute'))),
});

/** Everything below asks for a sign-in first and comes back to the same place after it. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: ({ context, location }): { session: Session } => {
    if (context.session === null) {
      const returnTo = location.href === '/' ? undefined : location.href;
      throw redirect({ to: '/sign-in', search: { returnTo } });
    }
    return { session: context.session };
  },
});

const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/StartRoute')),
});

const coursesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses',
  validateSearch: readResultsSearch,
  beforeLoad: ({ location }) => {
    const search = readResultsSearch({ ...location.search });
    if (!saysTheSame(location.search, search)) {
      throw redirect({ to: '/courses', search, replace: true });
    }
  },
  component: lazyRouteComponent(() => import('./routes/CoursesRoute')),
});

const courseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses/$courseId',
  validateSearch: readCourseSearch,
  component: lazyRouteComponent(() => import('./routes/CourseRoute')),
});

const profileRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('./routes/ProfileRoute')),
});

const importsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/ImportsRoute'))),
});

const ownOffersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-offers',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/OwnOffersRoute'))),
});

const receivedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/feedback/received',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/ReceivedRoute'))),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  rankingRoute,
  statementRoute,
  feedbackRoute,
  signedInRoute.addChildren([
    startRoute,
    coursesRoute,
    courseRoute,
    profileRoute,
    importsRoute,
    ownOffersRoute,
    receivedRoute,
  ]),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient },
    parseSearch: parseUrlSearch,
    stringifySearch: stringifyUrlSearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: PageProblem,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
