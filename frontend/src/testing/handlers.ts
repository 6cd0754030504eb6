// SPDX-License-Identifier: GPL-3.0-or-later
import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Goal, GoalsForm, Level, Profile, ProfileCompetency, Session } from '../api/types';
import * as sample from './sampleWorld.ts';

const API = '*/api/v1';
const PROBLEM = { headers: { 'Content-Type': 'application/problem+json' } };

export function problem(status: number, type: string, fields?: { field: string; reason: string }[]) {
  return HttpResponse.json({ type: `/errors/${type}`, status, fields }, { status, ...PROBLEM });
}

const ACCOUNTS = [sample.EMPLOYEE, sample.ADMIN, sample.PROVIDER];

interface World {
  session: Session | null;
  profile: Profile;
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
          { kind: 'COMPETENCY', ...sample.PASSPORTS },
          { kind: 'COURSE', ...sample.ref('k-1', 'Pass- und Ausweisrecht für das Bürgerbüro') },
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
    http.put<never, GoalsForm>(`${API}/profile/goals`, async ({ request }) => {
      const { competencies, jobRoles } = await request.json();
      const goals = (kind: Goal['kind'], aims: GoalsForm['competencies']) =>
        aims.map(({ id, by = null }): Goal => {
          const known = world.profile.goals.find((goal) => goal.kind === kind && goal.ref.id === id);
          return { kind, ref: known?.ref ?? sample.ref(id, id), by };
        });
      world.profile = {
        ...world.profile,
        goals: [...goals('COMPETENCY', competencies), ...goals('JOB_ROLE', jobRoles)],
      };
      return HttpResponse.json(world.profile);
    }),
    http.get(`${API}/competencies`, () => HttpResponse.json({ competencies: [sample.PRIVACY] })),
    http.get(`${API}/job-roles`, () => HttpResponse.json({ jobRoles: [] })),
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
  const world: World = { session, profile: sample.profile() };
  return [
    ...accountHandlers(world),
    ...matchingHandlers(world),
    ...profileHandlers(world),
    ...administrationHandlers(),
  ];
}
