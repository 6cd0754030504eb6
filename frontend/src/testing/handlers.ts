// SPDX-License-Identifier: GPL-3.0-or-later
import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  Confidence,
  Goal,
  GoalsForm,
  Learning,
  Level,
  Onboarding,
  Profile,
  ProfileCompetency,
  Proposal,
  SavedSearch,
  Session,
  Shortlist,
} from '../api/types';
import * as sample from './sampleWorld.ts';

const API = '*/api/v1';
const PROBLEM = { headers: { 'Content-Type': 'application/problem+json' } };

export function problem(status: number, type: string, fields?: { field: string; reason: string }[]) {
  return HttpResponse.json({ type: `/errors/${type}`, status, fields }, { status, ...PROBLEM });
}

const ACCOUNTS = [sample.EMPLOYEE, sample.SUPERIOR, sample.HR, sample.ADMIN, sample.PROVIDER];

interface World {
  session: Session | null;
  profile: Profile;
  shortlist: Shortlist;
  learning: Learning;
  onboarding: Onboarding;
  proposals: Proposal[];
}

function accountHandlers(world: World): RequestHandler[] {
  return [
    http.get(`${API}/session`, () =>
      world.session ? HttpResponse.json(world.session) : problem(401, 'not-signed-in'),
    ),
    http.post<never, { login: string; password: string }>(`${API}/session`, async ({ request }) => {
      const { login, password } = await request.json();
      const account = ACCOUNTS.find((one) => one.login === login);
      if (account === undefined || password !== sample.PASSWORD) {
        return problem(401, 'sign-in-failed');
      }
      world.session = account;
      return HttpResponse.json(account);
    }),
    http.delete(`${API}/session`, () => {
      world.session = null;
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

/** A need that is met gives no points any more: changing a level changes the order. */
function rank(profile: Profile) {
  const open = new Set(profile.competencies.filter(isOpen).map(({ competency }) => competency.id));
  const need = sample.NEED.filter(({ competency }) => open.has(competency.id));
  const hits = sample.HITS.map((hit) => {
    const useful = hit.course.teaches.some(({ competency }) => open.has(competency.id));
    return useful ? hit : { ...hit, score: hit.score / 3, reasons: hit.reasons.slice(1) };
  });
  return { need, hits: hits.toSorted((a, b) => b.score - a.score) };
}

function isOpen({ held, required }: ProfileCompetency): boolean {
  const order: (Level | null)[] = [null, 'BASIC', 'INTERMEDIATE', 'ADVANCED', 'EXPERT'];
  return order.indexOf(required) > order.indexOf(held);
}

function matchingHandlers(world: World): RequestHandler[] {
  return [
    http.get(`${API}/matches`, ({ request }) => {
      if (world.session === null) {
        return problem(401, 'not-signed-in');
      }
      const query = new URL(request.url).searchParams;
      const formats = query.getAll('format');
      const text = (query.get('text') ?? '').toLowerCase();
      const { need, hits: ranked } = rank(world.profile);
      const found = ranked.filter(({ course }) => course.title.toLowerCase().includes(text));
      const hits = found.filter(({ course }) => formats.length === 0 || formats.includes(course.format));
      const limit = Number(query.get('limit') ?? 20);
      const facets = sample.facetsOf(found, hits, formats);
      return HttpResponse.json(
        sample.matches({ total: hits.length, hits: hits.slice(0, limit), need, facets }),
      );
    }),
    http.get(`${API}/matches/places`, () => HttpResponse.json(sample.matchPlaces())),
    http.get(`${API}/matches/calendar`, ({ request }) =>
      HttpResponse.json(sample.matchCalendar(new URL(request.url).searchParams.get('shown') ?? '')),
    ),
    http.get(`${API}/courses/:id`, ({ params }) => {
      const hit = sample.HITS.find(({ course }) => course.id === params.id);
      if (hit === undefined) {
        return problem(404, 'not-found');
      }
      const { course, score, factors, reasons } = hit;
      const startLink = course.selfPaced ? 'https://lernen.example/start' : null;
      return HttpResponse.json(
        sample.coursePage({
          ...course,
          startLink,
          match: world.session?.employeeId ? { score, factors, reasons } : null,
        }),
      );
    }),
    http.get(`${API}/suggestions`, () =>
      HttpResponse.json({
        suggestions: [
          { kind: 'COMPETENCY', ...sample.PASSPORTS, point: null },
          {
            kind: 'COURSE',
            ...sample.ref('k-1', 'Pass- und Ausweisrecht für das Bürgerbüro'),
            point: null,
          },
        ],
      }),
    ),
    http.get(`${API}/understanding`, ({ request }) => {
      const isPassport = /pass/i.test(new URL(request.url).searchParams.get('text') ?? '');
      const competencies = isPassport ? [{ ref: sample.PASSPORTS, weight: 0.9 }] : [];
      return HttpResponse.json({ catalogueVersion: 1, competencies, jobRoles: [], providers: [] });
    }),
    http.get(`${API}/ranking`, () =>
      HttpResponse.json({
        modelVersion: 'linear-1',
        factors: sample.factors({}).map(({ code, weight }) => ({ code, weight })),
        ...sample.RANKING_NUMBERS,
      }),
    ),
  ];
}

function profileHandlers(world: World): RequestHandler[] {
  return [
    http.get(`${API}/profile`, () => HttpResponse.json(world.profile)),
    http.put<{ id: string }, { level: Level | null }>(
      `${API}/profile/competencies/:id`,
      async ({ params, request }) => {
        const { level } = await request.json();
        const row = world.profile.competencies.find(({ competency }) => competency.id === params.id);
        if (row === undefined) {
          return problem(404, 'not-found');
        }
        Object.assign(row, { held: level, source: 'SELF', assessedOn: '2026-11-25' });
        return HttpResponse.json(row);
      },
    ),
    http.put<never, Profile['constraints']>(`${API}/profile/constraints`, async ({ request }) => {
      world.profile = { ...world.profile, constraints: await request.json() };
      return HttpResponse.json(world.profile);
    }),
    http.patch<never, GoalsForm>(`${API}/profile/goals`, async ({ request }) => {
      const { competencies, jobRoles, droppedCompetencies, droppedJobRoles } = await request.json();
      const isNamed = ({ ref: { id } }: Goal) =>
        [...competencies, ...jobRoles].some((aim) => aim.id === id) ||
        [...droppedCompetencies, ...droppedJobRoles].includes(id);
      const goals = (kind: Goal['kind'], aims: GoalsForm['competencies']) =>
        aims.map(({ id, by = null }): Goal => {
          const known = world.profile.goals.find((goal) => goal.kind === kind && goal.ref.id === id);
          return { kind, ref: known?.ref ?? sample.ref(id, id), by };
        });
      world.profile = {
        ...world.profile,
        goals: [
          ...world.profile.goals.filter((goal) => !isNamed(goal)),
          ...goals('COMPETENCY', competencies),
          ...goals('JOB_ROLE', jobRoles),
        ],
      };
      return HttpResponse.json(world.profile);
    }),
    http.get(`${API}/profile/accesses`, () => HttpResponse.json(sample.ACCESSES)),
    http.get(`${API}/profile/erasure`, () =>
      HttpResponse.json({ askedOn: null, refusedOn: null, refusal: null }),
    ),
    http.get(`${API}/erasures`, () => HttpResponse.json({ people: [] })),
    http.get(`${API}/profile/near-job-roles`, () => HttpResponse.json({ jobRoles: sample.NEAR_ROLES })),
    http.get<{ id: string }>(`${API}/profile/job-roles/:id`, ({ params }) => {
      const { role } = sample.COMPARED_ROLE;
      const goal = world.profile.goals.some(({ ref }) => ref.id === role.id);
      return params.id === role.id
        ? HttpResponse.json({ ...sample.COMPARED_ROLE, goal })
        : problem(404, 'not-found');
    }),
    http.get<{ id: string }>(`${API}/competencies/:id`, ({ params }) => {
      const known = world.profile.competencies.find(({ competency }) => competency.id === params.id);
      return known ? HttpResponse.json(sample.competencyDetails(known)) : problem(404, 'not-found');
    }),
    http.get(`${API}/competencies`, () => HttpResponse.json({ competencies: [sample.PRIVACY] })),
    http.get(`${API}/job-roles`, () => HttpResponse.json({ jobRoles: [sample.COMPARED_ROLE.role] })),
  ];
}

const TODAY = '2026-11-25';

function shortlistHandlers(world: World): RequestHandler[] {
  const answer = (change: (courses: Shortlist['courses']) => Shortlist['courses']) => {
    world.shortlist = { ...world.shortlist, courses: change(world.shortlist.courses) };
    return HttpResponse.json(world.shortlist);
  };
  return [
    http.get(`${API}/shortlist`, () => HttpResponse.json(world.shortlist)),
    http.put<{ id: string }>(`${API}/shortlist/:id`, ({ params }) => {
      const found = sample.HITS.find(({ course }) => course.id === params.id);
      return found === undefined
        ? problem(404, 'not-found')
        : answer((courses) => [
            sample.shortlisted(found.course),
            ...courses.filter(({ courseId }) => courseId !== params.id),
          ]);
    }),
    http.delete<{ id: string }>(`${API}/shortlist/:id`, ({ params }) =>
      answer((courses) => courses.filter(({ courseId }) => courseId !== params.id)),
    ),
    http.put<{ id: string }, { shared: boolean }>(
      `${API}/shortlist/:id/sharing`,
      async ({ params, request }) => {
        const { shared } = await request.json();
        const sharedWith = shared ? world.shortlist.superiors : [];
        return answer((courses) =>
          courses.map((one) => (one.courseId === params.id ? { ...one, sharedWith } : one)),
        );
      },
    ),
    http.get(`${API}/course-cards`, ({ request }) => {
      const ids = new URL(request.url).searchParams.getAll('id');
      const courses = sample.HITS.filter(({ course }) => ids.includes(course.id)).map(
        ({ course, score, factors, reasons }) => ({
          course,
          match: { score, factors, reasons },
          removedBy: null,
          alternatives: [],
        }),
      );
      return HttpResponse.json({ courses, catalogue: sample.CATALOGUE });
    }),
    http.get(`${API}/shared-shortlists`, () => HttpResponse.json({ people: [] })),
  ];
}

function learningHandlers(world: World): RequestHandler[] {
  const note = (id: string, change: Partial<Learning['courses'][number]>) => {
    const known = world.learning.courses.find(({ courseId }) => courseId === id);
    const title = sample.HITS.find(({ course }) => course.id === id)?.course.title ?? id;
    const noted = {
      ...(known ?? { courseId: id, title, startedOn: null, statedOn: null, provenOn: null }),
      ...change,
    };
    const others = world.learning.courses.filter(({ courseId }) => courseId !== id);
    const isEmpty = noted.startedOn === null && noted.statedOn === null && noted.provenOn === null;
    world.learning = { courses: isEmpty ? others : [noted, ...others] };
    return world.learning;
  };
  return [
    http.get(`${API}/learning`, () => HttpResponse.json(world.learning)),
    http.post<{ id: string }>(`${API}/courses/:id/start`, ({ params }) =>
      HttpResponse.json({
        startLink: 'https://lernen.example/start',
        learning: note(params.id, { startedOn: TODAY }),
      }),
    ),
    http.put<{ id: string }, { on: string }>(`${API}/courses/:id/completion`, async ({ params, request }) =>
      HttpResponse.json(note(params.id, { statedOn: (await request.json()).on })),
    ),
    http.delete<{ id: string }>(`${API}/courses/:id/completion`, ({ params }) =>
      HttpResponse.json(note(params.id, { statedOn: null })),
    ),
  ];
}

function savedSearchHandlers(): RequestHandler[] {
  let searches: SavedSearch[] = [];
  const found = (id: unknown) => searches.find((one) => one.id === id);
  return [
    http.get(`${API}/saved-searches`, () => HttpResponse.json({ searches })),
    http.post<never, { name: string; query: string }>(`${API}/saved-searches`, async ({ request }) => {
      const form = await request.json();
      const search = { ...form, id: `s-${searches.length + 1}`, savedAt: '2026-11-29T08:00:00+01:00' };
      searches = [search, ...searches];
      return HttpResponse.json(search);
    }),
    http.put<{ id: string }, { name: string }>(`${API}/saved-searches/:id`, async ({ params, request }) => {
      const { name } = await request.json();
      searches = searches.map((one) => (one.id === params.id ? { ...one, name } : one));
      const renamed = found(params.id);
      return renamed ? HttpResponse.json(renamed) : problem(404, 'not-found');
    }),
    http.delete(`${API}/saved-searches/:id`, ({ params }) => {
      if (found(params.id) === undefined) {
        return problem(404, 'not-found');
      }
      searches = searches.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

interface TaskChanges {
  stated: { id: string; confidence: Confidence }[];
  dropped: string[];
}

/** Being sure in the task of the sample world lets expect a level in one competency. */
function withOwnTasks(profile: Profile, { stated, dropped }: TaskChanges): Profile {
  const named = sample.onboarding().candidates.map(({ task }) => task);
  const changed = new Set([...stated.map(({ id }) => id), ...dropped]);
  const ownTasks = [
    ...profile.ownTasks.filter(({ task }) => !changed.has(task.id)),
    ...stated.map(({ id, confidence }) => ({
      task: named.find((task) => task.id === id) ?? sample.ref(id, id),
      confidence,
    })),
  ];
  const competencies = profile.competencies.map((one) =>
    one.competency.id === sample.DE_ESCALATION.id
      ? {
          ...one,
          ownTasks: ownTasks.map(({ task }) => task),
          estimated: ownTasks.some(({ confidence }) => confidence === 'CONFIDENT'),
          held: ownTasks.some(({ confidence }) => confidence === 'CONFIDENT')
            ? ('INTERMEDIATE' as const)
            : null,
        }
      : one,
  );
  return { ...profile, ownTasks, competencies };
}

function ownWorkHandlers(world: World): RequestHandler[] {
  const setAside = (id: unknown, aside: boolean) => {
    world.profile = {
      ...world.profile,
      competencies: world.profile.competencies.map((one) =>
        one.competency.id === id ? { ...one, setAside: aside } : one,
      ),
    };
    return HttpResponse.json(world.profile);
  };
  return [
    http.get(`${API}/onboarding`, () =>
      HttpResponse.json({ ...world.onboarding, proposals: world.proposals }),
    ),
    http.put<never, { step: Onboarding['step'] }>(`${API}/onboarding`, async ({ request }) => {
      world.onboarding = { ...world.onboarding, step: (await request.json()).step };
      return HttpResponse.json({ ...world.onboarding, proposals: world.proposals });
    }),
    http.get(`${API}/tasks`, () =>
      HttpResponse.json({ tasks: [sample.ref('t-marry', 'Trauungen durchführen')] }),
    ),
    http.patch<never, TaskChanges>(`${API}/profile/tasks`, async ({ request }) => {
      world.profile = withOwnTasks(world.profile, await request.json());
      return HttpResponse.json(world.profile);
    }),
    http.put(`${API}/profile/set-aside/:id`, ({ params }) => setAside(params.id, true)),
    http.delete(`${API}/profile/set-aside/:id`, ({ params }) => setAside(params.id, false)),
    http.post<never, { text: string }>(`${API}/profile/own-words`, async ({ request }) => {
      const { text } = await request.json();
      const marries = /trau/i.test(text);
      const learns = /excel/i.test(text);
      const marry = { ref: sample.ref('t-marry', 'Trauungen durchführen'), words: ['traue'] };
      const excel = { ref: sample.ref('c-excel', 'Tabellenkalkulation'), words: ['Excel'] };
      return HttpResponse.json({
        tasks: marries ? [marry] : [],
        competencies: learns ? [excel] : [],
        jobRoles: [],
      });
    }),
    http.post(`${API}/profile/proposals`, () => {
      world.proposals = [sample.proposal()];
      return HttpResponse.json({ proposals: world.proposals });
    }),
    http.delete(`${API}/profile/proposals/:id`, () => {
      world.proposals = [];
      return HttpResponse.json({ proposals: [] });
    }),
    http.put(`${API}/profile/proposals/:id/seen`, () => {
      world.proposals = world.proposals.map((one) => ({ ...one, seen: true }));
      return HttpResponse.json({ proposals: world.proposals });
    }),
    http.get(`${API}/proposals`, () => HttpResponse.json({ proposals: [sample.proposal()] })),
  ];
}

function administrationHandlers(): RequestHandler[] {
  let messages = sample.MESSAGES;
  return [
    http.get(`${API}/accessibility`, () => HttpResponse.json({ contact: null, enforcementBody: null })),
    http.post(`${API}/feedback`, () => new HttpResponse(null, { status: 204 })),
    http.get(`${API}/feedback`, () => HttpResponse.json({ messages, more: false })),
    http.delete(`${API}/feedback/:id`, ({ params }) => {
      messages = messages.filter(({ id }) => id !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${API}/provider/courses`, () =>
      HttpResponse.json({
        courses: sample.HITS.slice(0, 3).map(({ course }) => sample.providerCourse(course)),
      }),
    ),
    http.get(`${API}/provider/tokens`, () => HttpResponse.json({ tokens: sample.API_TOKENS, most: 20 })),
    http.post(`${API}/provider/tokens`, () =>
      HttpResponse.json({ token: sample.API_TOKENS[0], secret: `kc_${'A'.repeat(43)}` }, { status: 201 }),
    ),
    http.delete(`${API}/provider/tokens/:id`, () => HttpResponse.json({ tokens: [], most: 20 })),
    http.post(`${API}/imports/:kind`, () => HttpResponse.json({ id: 'i-1' }, { status: 202 })),
    http.get(`${API}/imports/:id`, () =>
      HttpResponse.json({
        id: 'i-1',
        kind: 'courses',
        state: 'DONE',
        progress: 1,
        fileName: 'angebote.json',
        failure: null,
        report: {
          read: 64,
          created: 60,
          updated: 1,
          unchanged: 0,
          ended: 0,
          repaired: 1,
          rejected: 2,
          notes: [
            {
              code: 'MANY_OFFERS_MISSING',
              parameters: { missing: '3000', known: '4000' },
              detail: '3000 of the 4000 known offers are missing.',
            },
          ],
          issues: [
            {
              record: { id: null, title: 'Vergaberecht', file: null, row: 12, entry: null },
              field: 'Termin2 Start',
              kind: 'REJECTED',
              code: 'NOT_A_DATE',
              parameters: { value: '31.02.2027' },
              detail: 'is no date: 31.02.2027',
            },
            {
              record: { id: 'K-40', title: null, file: null, row: null, entry: null },
              field: 'kostenWert',
              kind: 'REPAIRED',
              code: 'NOT_A_PRICE',
              parameters: { value: 'auf Anfrage' },
              detail: 'is no price in euros: auf Anfrage',
            },
          ],
        },
      }),
    ),
  ];
}

/** An API that answers like the real one, for one person's visit. */
export function sampleHandlers(session: Session | null = sample.EMPLOYEE): RequestHandler[] {
  const world: World = {
    session,
    profile: sample.profile(),
    shortlist: { superiors: ['Margit Löscher'], courses: [], most: 200 },
    learning: { courses: [] },
    onboarding: sample.onboarding(),
    proposals: [],
  };
  return [
    ...accountHandlers(world),
    ...matchingHandlers(world),
    ...profileHandlers(world),
    ...shortlistHandlers(world),
    ...learningHandlers(world),
    ...savedSearchHandlers(),
    ...ownWorkHandlers(world),
    ...administrationHandlers(),
  ];
}
