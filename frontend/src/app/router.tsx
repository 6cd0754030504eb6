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
import { readProfileSearch } from '../features/profile/profileSearch';
import { NotFound } from '../wording/NotFound';
import { PageProblem } from './PageProblem';
import { returnPath } from './returnPath';
import { Shell } from './Shell';
import { parseUrlSearch, saysTheSame, stringifyUrlSearch } from './urlSearch';

interface Context {
  queryClient: QueryClient;
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
  validateSearch: readProfileSearch,
  component: lazyRouteComponent(() => import('./routes/ProfileRoute')),
});

const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile/roles',
  component: lazyRouteComponent(() => import('./routes/RolesRoute')),
});

const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile/roles/$roleId',
  component: lazyRouteComponent(() => import('./routes/RoleRoute')),
});

const privacyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile/privacy',
  component: lazyRouteComponent(() => import('./routes/PrivacyRoute')),
});

const importsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('./routes/ImportsRoute')),
});

const ownOffersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-offers',
  component: lazyRouteComponent(() => import('./routes/OwnOffersRoute')),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  rankingRoute,
  signedInRoute.addChildren([
    startRoute,
    coursesRoute,
    courseRoute,
    profileRoute,
    rolesRoute,
    roleRoute,
    privacyRoute,
    importsRoute,
    ownOffersRoute,
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
