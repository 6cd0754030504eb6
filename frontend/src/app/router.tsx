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

type PageLoad = Parameters<typeof lazyRouteComponent>[0];

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

/** A page without parameters of its own, open to everybody. */
function openPage<Path extends string>(path: Path, load: PageLoad) {
  return createRoute({ getParentRoute: () => rootRoute, path, component: lazyRouteComponent(load) });
}

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

const signedOnRoute = openPage('/signed-on/$directory', () =>
  withLaterTexts(import('./routes/SignedOnRoute')),
);
const invitationRoute = openPage('/invitation', () => withLaterTexts(import('./routes/InvitationRoute')));
const forgottenPasswordRoute = openPage('/forgotten-password', () =>
  withLaterTexts(import('./routes/ForgottenPasswordRoute')),
);
const setupRoute = openPage('/setup', () => withLaterTexts(import('./routes/SetupRoute')));
const rankingRoute = openPage('/how-we-rank', () => withLaterTexts(import('./routes/RankingRoute')));
const statementRoute = openPage('/accessibility', () => withLaterTexts(import('./routes/StatementRoute')));
const joinRoute = openPage('/providers/join', () => withLaterTexts(import('./routes/JoinRoute')));

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

/** A page without parameters of its own, for who is signed in. */
function page<Path extends string>(path: Path, load: PageLoad) {
  return createRoute({ getParentRoute: () => signedInRoute, path, component: lazyRouteComponent(load) });
}

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

const shortlistRoute = page('/shortlist', () => withLaterTexts(import('./routes/ShortlistRoute')));

const compareRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/compare',
  validateSearch: (raw) => ({ ...readCourseSearch(raw), ...readCompareSearch(raw) }),
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/CompareRoute'))),
});

const sharedShortlistsRoute = page('/shared-shortlists', () =>
  withLaterTexts(import('./routes/SharedShortlistsRoute')),
);

const welcomeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/welcome',
  // Named even where it is none: what is left out keeps the value it has in the address.
  validateSearch: (raw): { step?: WelcomeStop | undefined } => ({ step: readStop(raw.step) }),
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/WelcomeRoute'))),
});

const proposalsRoute = page('/proposals', () => withLaterTexts(import('./routes/ProposalsRoute')));
const rolesRoute = page('/profile/roles', () => withLaterTexts(import('./routes/RolesRoute')));

const roleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/profile/roles/$roleId',
  // Read where the rows are: only few come here.
  validateSearch: ({ only }): { only?: unknown } => ({ only }),
  component: lazyRouteComponent(() => withLaterTexts(import('./routes/RoleRoute'))),
});

const privacyRoute = page('/profile/privacy', () => withLaterTexts(import('./routes/PrivacyRoute')));
const importsRoute = page('/imports', () => withOfficeTexts(import('./routes/ImportsRoute')));
const ownOffersRoute = page('/my-offers', () => withOfficeTexts(import('./routes/OwnOffersRoute')));
const offerEditorRoute = page('/my-offers/$offerId', () =>
  withOfficeTexts(import('./routes/OfferEditorRoute')),
);
const offerReviewsRoute = page('/offer-reviews', () => withOfficeTexts(import('./routes/OfferReviewsRoute')));
const apiTokensRoute = page('/provider/tokens', () => withOfficeTexts(import('./routes/ApiTokensRoute')));
const receivedRoute = page('/feedback/received', () => withOfficeTexts(import('./routes/ReceivedRoute')));
const ownAccountRoute = page('/account', () => withLaterTexts(import('./routes/OwnAccountRoute')));
const accountsRoute = page('/accounts', () => withOfficeTexts(import('./routes/AccountsRoute')));
const agreementsRoute = page('/agreements', () => withLaterTexts(import('./routes/AgreementsRoute')));
const auditRoute = page('/audit', () => withOfficeTexts(import('./routes/AuditRoute')));
const mailsRoute = page('/mails', () => withOfficeTexts(import('./routes/MailsRoute')));
const applicationsRoute = page('/provider-applications', () =>
  withOfficeTexts(import('./routes/ApplicationsRoute')),
);
const tenantsRoute = page('/tenants', () => withOfficeTexts(import('./routes/TenantsRoute')));
const staffRoute = page('/staff', () => withOfficeTexts(import('./routes/StaffRoute')));
const staffInvitationsRoute = page('/accounts/staff', () =>
  withOfficeTexts(import('./routes/StaffInvitationsRoute')),
);
const staffFileRoute = page('/staff/file', () => withOfficeTexts(import('./routes/StaffFileRoute')));
const unitsRoute = page('/units', () => withOfficeTexts(import('./routes/UnitsRoute')));
const erasuresRoute = page('/erasures', () => withOfficeTexts(import('./routes/ErasuresRoute')));
const directoryRoute = page('/directory', () => withOfficeTexts(import('./routes/DirectoryRoute')));
const scimRoute = page('/staff/scim', () => withOfficeTexts(import('./routes/ScimRoute')));
const demandRoute = page('/demand', () => withOfficeTexts(import('./routes/DemandRoute')));
const colleagueRoute = page('/staff/$employeeId', () => withOfficeTexts(import('./routes/ColleagueRoute')));

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
    offerEditorRoute,
    offerReviewsRoute,
    apiTokensRoute,
    receivedRoute,
    ownAccountRoute,
    accountsRoute,
    applicationsRoute,
    agreementsRoute,
    demandRoute,
    auditRoute,
    mailsRoute,
    tenantsRoute,
    staffRoute,
    staffFileRoute,
    colleagueRoute,
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
