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
import { parseUrlSearch, saysTheSame, stringifyUrlSearch } from '../api/urlSearch';
import {
  droppedFrom,
  type ResultsSearch,
  readCourseSearch,
  readResultsSearch,
} from '../features/matching/resultsSearch';
import { onboardingQuery } from '../features/profile/api/onboardingQuery';
import { readProfileSearch } from '../features/profile/profileSearch';
import { readStop, type WelcomeStop } from '../features/profile/welcome/steps';
import { readCompareSearch } from '../features/shelf/compareSearch';
import { loadParts } from '../locales/i18n';
import { NotFound } from '../wording/NotFound';
import { PageProblem } from './PageProblem';
import { returnPath } from './returnPath';
import { Shell } from './Shell';

interface Context {
  queryClient: QueryClient;
}

/** A page whose texts are not among those that come first. */
async function withLaterTexts<T>(page: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([page, loadParts(['later'])]);
  return loaded;
}

/** A page for those who administer, keep up staff or offer courses. */
async function withOfficeTexts<T>(page: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([page, loadParts(['later', 'office'])]);
  return loaded;
}

/** From then on a page shows that it waits. */
const PATIENCE_MS = 2000;

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

/** The only page of a session that lacks its second factor. */
const secondFactorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/second-factor',
  validateSearch: (raw): { returnTo?: string } => {
    const returnTo = returnPath(raw.returnTo);
    return returnTo === '/' ? {} : { returnTo };
  },
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/SecondFactorRoute'))),
});

const signOnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-on',
  validateSearch: (raw): { returnTo?: string } => {
    const returnTo = returnPath(raw.returnTo);
    return returnTo === '/' ? {} : { returnTo };
  },
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/SignOnRoute'))),
});

const signedOnRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-on/$directory',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/SignedOnRoute'))),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/InvitationRoute'))),
});

const forgottenPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/ForgottenPasswordRoute'))),
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/SetupRoute'))),
});

const rankingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/how-we-rank',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/RankingRoute'))),
});

const statementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/StatementRoute'))),
});

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/providers/join',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/JoinRoute'))),
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
    if (context.session.secondFactor !== null) {
      throw redirect({ to: '/second-factor', search: { returnTo: location.href } });
    }
    return { session: context.session };
  },
});

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
}

const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  // Asked for before the page is shown, so that the invitation pushes nothing down; but a slow answer holds up nothing.
  loader: ({ context }) =>
    context.session.employeeId === null
      ? loadParts(['office'])
      : Promise.race([context.queryClient.prefetchQuery(onboardingQuery), patience()]),
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/StartRoute'))),
});

const coursesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses',
  // A text that is too long is cut below, where one is told of it: cut here, the address would be so before anybody looks.
  validateSearch: (raw: Record<string, unknown>): ResultsSearch => ({
    ...readResultsSearch(raw),
    ...(typeof raw.text === 'string' ? { text: raw.text } : {}),
  }),
  beforeLoad: ({ location }) => {
    const search = readResultsSearch({ ...location.search });
    if (!saysTheSame(location.search, search)) {
      const dropped = droppedFrom({ ...location.search });
      throw redirect({ to: '/courses', search, replace: true, state: { dropped } });
    }
  },
  component: lazyRouteComponent(() => import('./routes/CoursesRoute')),
});

const courseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses/$courseId',
  validateSearch: readCourseSearch,
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/CourseRoute'))),
});

const profileRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile',
  validateSearch: readProfileSearch,
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/ProfileRoute'))),
});

const shortlistRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/shortlist',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/ShortlistRoute'))),
});

const compareRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/compare',
  validateSearch: (raw) => ({ ...readCourseSearch(raw), ...readCompareSearch(raw) }),
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/CompareRoute'))),
});

const sharedShortlistsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/shared-shortlists',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/SharedShortlistsRoute'))),
});

const welcomeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/welcome',
  // Named even where it is none: what is left out keeps the value it has in the address.
  validateSearch: (raw): { step?: WelcomeStop | undefined } => ({ step: readStop(raw.step) }),
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/WelcomeRoute'))),
});

const proposalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/proposals',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/ProposalsRoute'))),
});

const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile/roles',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/RolesRoute'))),
});

const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile/roles/$roleId',
  // Read where the rows are: only few come here.
  validateSearch: ({ only }): { only?: unknown } => ({ only }),
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/RoleRoute'))),
});

const privacyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile/privacy',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/PrivacyRoute'))),
});

const importsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/ImportsRoute'))),
});

const ownOffersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-offers',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/OwnOffersRoute'))),
});

const apiTokensRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/provider/tokens',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/ApiTokensRoute'))),
});

const receivedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/feedback/received',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/ReceivedRoute'))),
});

const ownAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/OwnAccountRoute'))),
});

const accountsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/AccountsRoute'))),
});

const agreementsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agreements',
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/AgreementsRoute'))),
});

const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/AuditRoute'))),
});

const mailsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mails',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/MailsRoute'))),
});

const applicationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/provider-applications',
  component: lazyRouteComponent(() => withLaterTexts(withOfficeTexts(import('./routes/ApplicationsRoute')))),
});

const tenantsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/tenants',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/TenantsRoute'))),
});

const staffRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/StaffRoute'))),
});

const staffInvitationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts/staff',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/StaffInvitationsRoute'))),
});

const staffFileRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff/file',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/StaffFileRoute'))),
});

const unitsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/UnitsRoute'))),
});

const erasuresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/erasures',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/ErasuresRoute'))),
});

const directoryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/directory',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/DirectoryRoute'))),
});

const scimRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff/scim',
  component: lazyRouteComponent(() => withOfficeTexts(import('./routes/ScimRoute'))),
});

const routeTree = rootRoute.addChildren([
  signInRoute,
  secondFactorRoute,
  signOnRoute,
  signedOnRoute,
  invitationRoute,
  setupRoute,
  forgottenPasswordRoute,
  rankingRoute,
  statementRoute,
  feedbackRoute,
  joinRoute,
  signedInRoute.addChildren([
    startRoute,
    coursesRoute,
    courseRoute,
    profileRoute,
    shortlistRoute,
    compareRoute,
    sharedShortlistsRoute,
    welcomeRoute,
    proposalsRoute,
    rolesRoute,
    roleRoute,
    privacyRoute,
    importsRoute,
    ownOffersRoute,
    apiTokensRoute,
    receivedRoute,
    ownAccountRoute,
    accountsRoute,
    applicationsRoute,
    agreementsRoute,
    auditRoute,
    mailsRoute,
    tenantsRoute,
    staffRoute,
    staffFileRoute,
    staffInvitationsRoute,
    unitsRoute,
    erasuresRoute,
    directoryRoute,
    scimRoute,
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
