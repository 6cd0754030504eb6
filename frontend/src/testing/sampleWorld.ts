// SPDX-License-Identifier: GPL-3.0-or-later
import type {
  ApiToken,
  ComparedRequirement,
  ComparedRole,
  CourseCard,
  CoursePage,
  Facet,
  Factor,
  FeedbackMessage,
  Hit,
  Level,
  MatchCalendar,
  Matches,
  MatchPlaces,
  NearJobRole,
  NeedItem,
  Onboarding,
  Profile,
  ProfileCompetency,
  Proposal,
  ProviderCourse,
  Ranking,
  Reason,
  Ref,
  Run,
  Session,
  Shortlisted,
} from '../api/types';

// Everybody and everything here is invented.

export const PASSWORD = 'Musterstadt-2026!';

export function ref(id: string, de: string, en: string | null = null): Ref {
  return { id, label: { de, en } };
}

export const PASSPORTS = ref('c-passports', 'Pass- und Ausweisrecht', 'Passport and identity card law');
export const DE_ESCALATION = ref('c-deescalation', 'Deeskalation im Kundengespräch', 'De-escalation');
export const RECORDS = ref('c-records', 'Elektronische Aktenführung', 'Electronic records');
export const PRIVACY = ref('c-privacy', 'Datenschutz im Bürgerservice');
const SECURITY = ref(
  'c-security',
  'Aufgaben von Informationssicherheitsbeauftragten',
  'Information security',
);
const CLERK = ref('r-clerk', 'Sachbearbeitung Bürgerbüro', 'Citizens’ office clerk');
const ISSUE_PASSPORTS = ref('t-passports', 'Pässe und Ausweise ausstellen', 'Issuing passports');

export const EMPLOYEE: Session = {
  accountId: 'a-1',
  login: 'lisa.mertens@quellenrode.example',
  displayName: 'Lisa Mertens',
  roles: ['EMPLOYEE'],
  tenant: { id: 'm-1', name: 'Stadt Quellenrode' },
  employeeId: 'e-1',
  providerId: null,
  secondFactor: null,
};

export const SUPERIOR: Session = {
  ...EMPLOYEE,
  accountId: 'a-4',
  login: 'margit.loescher@quellenrode.example',
  displayName: 'Margit Löscher',
  roles: ['EMPLOYEE', 'SUPERIOR'],
  employeeId: 'e-2',
};

export const ADMIN: Session = {
  ...EMPLOYEE,
  accountId: 'a-2',
  login: 'betrieb@kommunalcampus.example',
  displayName: 'Katja Orth',
  roles: ['TENANT_ADMIN', 'PLATFORM_ADMIN'],
  employeeId: null,
};

export const PROVIDER: Session = {
  ...EMPLOYEE,
  accountId: 'a-3',
  login: 'kurse@verwaltungsakademie-mittelland.example',
  displayName: 'Studieninstitut Auental',
  roles: ['PROVIDER'],
  tenant: { id: 'shared', name: 'Gemeinsamer Bestand' },
  employeeId: null,
  providerId: 'p-1',
  secondFactor: null,
};

export const MESSAGES: FeedbackMessage[] = [
  {
    id: 'f-1',
    at: '2026-11-27T09:12:00Z',
    text: 'Bei 400 % muss ich in der Liste seitwärts schieben.\nSonst gut.',
    page: '/courses',
    contact: 'l.mertens@quellenrode.example',
  },
  { id: 'f-2', at: '2026-11-26T14:30:00Z', text: 'Danke für die Begründungen.', page: null, contact: null },
];

/** How an installation ranks, but for the weights of the factors. */
export const RANKING_NUMBERS: Omit<Ranking, 'factors' | 'modelVersion'> = {
  draw: { inForce: null, probability: 0.1, bound: 0.02 },
  feasibility: {
    parts: [
      { code: 'START', weight: 0.25 },
      { code: 'PRICE', weight: 0.2 },
      { code: 'ABSENCE', weight: 0.2 },
      { code: 'PLACE', weight: 0.15 },
      { code: 'TIME', weight: 0.1 },
      { code: 'FORMAT', weight: 0.1 },
    ],
    daysToHalf: 60,
    eurosToHalf: 500,
    unknownPrice: 1 / 3,
    unknownAbsence: 0.5,
    unknownPlace: 0.5,
    atTheLimit: 0.7,
    otherFormat: 0.3,
  },
  ownFactors: [
    { code: 'PRICE', toHalf: 500 },
    { code: 'NEAR', toHalf: 50 },
    { code: 'SOON', toHalf: 60 },
    { code: 'SHORT', toHalf: 16 },
  ],
  mix: {
    places: 10,
    window: 30,
    mostOfTitle: 2,
    mostOfProvider: 4,
    mostOfFormat: 6,
    mostOfCompetency: 5,
    goodEnough: 0.75,
  },
};

export function run(id: string, start: string, end: string, change: Partial<Run> = {}): Run {
  return {
    id,
    start,
    end,
    online: true,
    place: null,
    seats: { total: 20, free: 6, asOf: '2026-11-22T08:12:00+01:00' },
    registrationDeadline: '2027-01-07',
    waitingList: false,
    state: 'OPEN',
    ...change,
  };
}

export function courseCard(change: Partial<CourseCard> = {}): CourseCard {
  return {
    id: 'k-1',
    title: 'Pass- und Ausweisrecht für das Bürgerbüro',
    promise: 'Sie stellen Pässe und Ausweise sicher aus, auch in den Fällen, die selten vorkommen.',
    provider: { id: 'p-1', name: 'Studieninstitut Auental', internal: false },
    format: 'ONLINE_SEMINAR',
    selfPaced: false,
    hours: 12,
    daysAbsent: 2,
    language: 'de',
    price: { kind: 'KNOWN', gross: 185, net: 155.46, vatRate: 19, currency: 'EUR' },
    budget: 1240,
    distanceKm: null,
    nextRun: run('l-1', '2027-01-14T09:00:00+01:00', '2027-01-14T12:30:00+01:00'),
    openRuns: 3,
    teaches: [
      {
        competency: PASSPORTS,
        from: 'BASIC',
        to: 'ADVANCED',
        confidence: 1,
        held: 'BASIC',
        estimated: false,
        none: false,
        required: 'ADVANCED',
      },
    ],
    certificate: true,
    lastConfirmedOn: '2026-11-02',
    stale: false,
    ...change,
  };
}

export function shortlisted({ id, title, provider }: CourseCard): Shortlisted {
  return {
    courseId: id,
    title,
    provider: provider.name,
    ended: false,
    savedAt: '2026-11-25T10:00:00+01:00',
    sharedWith: [],
  };
}

export function reason(code: Reason['code'], change: Partial<Reason> = {}): Reason {
  return {
    code,
    contribution: 0.1,
    competency: null,
    task: null,
    jobRole: null,
    fromLevel: null,
    toLevel: null,
    number: null,
    text: null,
    obligation: null,
    ...change,
  };
}

export function factors(values: Partial<Record<Factor['code'], number>>): Factor[] {
  const weights: [Factor['code'], number][] = [
    ['NEED_COVERED', 0.4],
    ['LEVEL_FIT', 0.2],
    ['FEASIBILITY', 0.2],
    ['QUALITY', 0.1],
    ['FRESHNESS', 0.05],
    ['TEXT_MATCH', 0.05],
  ];
  return weights.map(([code, weight]) => {
    const value = values[code] ?? 0;
    return { code, value, weight, contribution: value * weight };
  });
}

function hit(course: CourseCard, values: Partial<Record<Factor['code'], number>>, reasons: Reason[]): Hit {
  const parts = factors(values);
  return {
    course,
    factors: parts,
    score: parts.reduce((sum, one) => sum + one.contribution, 0),
    reasons,
    draw: 'NONE',
  };
}

const MAINSTAY = { NEED_COVERED: 1, LEVEL_FIT: 1, FEASIBILITY: 0.8, QUALITY: 0.9, FRESHNESS: 1 };

export const HITS: Hit[] = [
  hit(courseCard(), MAINSTAY, [
    reason('COVERS_NEED', {
      contribution: 0.4,
      competency: PASSPORTS,
      fromLevel: 'BASIC',
      toLevel: 'ADVANCED',
    }),
    reason('SERVES_TASK', { contribution: 0.2, task: ISSUE_PASSPORTS }),
    reason('FITS_LEVEL', { fromLevel: 'BASIC', toLevel: 'ADVANCED' }),
    reason('NEEDS_ABSENCE', { contribution: -0.04, number: 2 }),
  ]),
  hit(
    courseCard({
      id: 'k-2',
      title: 'Schwierige Gespräche am Schalter',
      promise: 'Sie bleiben ruhig, wenn es laut wird.',
      format: 'SELF_STUDY',
      selfPaced: true,
      hours: 1.5,
      daysAbsent: 0,
      price: { kind: 'FREE', gross: null, net: null, vatRate: null, currency: 'EUR' },
      provider: { id: 'p-2', name: 'Lernwerkstatt Lindenau', internal: true },
      nextRun: null,
      openRuns: 0,
      teaches: [
        {
          competency: DE_ESCALATION,
          from: null,
          to: 'INTERMEDIATE',
          confidence: 1,
          held: null,
          estimated: false,
          none: false,
          required: 'INTERMEDIATE',
        },
      ],
    }),
    { NEED_COVERED: 0.7, LEVEL_FIT: 1, FEASIBILITY: 1, QUALITY: 0.6, FRESHNESS: 1 },
    [
      reason('COVERS_NEED', { contribution: 0.28, competency: DE_ESCALATION, toLevel: 'INTERMEDIATE' }),
      reason('START_NOW', { contribution: 0.1 }),
      reason('FREE_OF_CHARGE', { contribution: 0.05 }),
    ],
  ),
  hit(
    courseCard({
      id: 'k-3',
      title: 'Elektronische Akte: vom Posteingang bis zum Archiv, mit Informationssicherheitsbeauftragten',
      format: 'SEMINAR',
      hours: 16,
      daysAbsent: 2,
      stale: true,
      lastConfirmedOn: '2025-06-30',
      price: { kind: 'UNKNOWN', gross: null, net: null, vatRate: null, currency: 'EUR' },
      provider: { id: 'p-3', name: 'Bildungswerk für Kommunen Hügelland', internal: false },
      nextRun: run('l-9', '2027-02-09T09:00:00+01:00', '2027-02-10T16:30:00+01:00', {
        online: false,
        place: { name: 'Haus der Bildung', city: 'Grünfelden' },
        seats: null,
      }),
      openRuns: 1,
      teaches: [
        {
          competency: RECORDS,
          from: 'BASIC',
          to: 'INTERMEDIATE',
          confidence: 0.8,
          held: 'BASIC',
          estimated: false,
          none: false,
          required: 'INTERMEDIATE',
        },
      ],
    }),
    { NEED_COVERED: 0.5, LEVEL_FIT: 0.8, FEASIBILITY: 0.4, QUALITY: 0.7, FRESHNESS: 0.1 },
    [
      reason('COVERS_NEED', {
        contribution: 0.2,
        competency: RECORDS,
        fromLevel: 'BASIC',
        toLevel: 'INTERMEDIATE',
      }),
      reason('STALE', { contribution: -0.05 }),
      reason('PRICE_UNKNOWN', { contribution: -0.02 }),
    ],
  ),
  ...['Datenschutz am Schalter', 'Rechtssicher beraten', 'Meldewesen kompakt', 'Leichte Sprache im Amt'].map(
    (title, index) =>
      hit(
        courseCard({
          id: `k-${index + 4}`,
          title,
          price: { kind: 'KNOWN', gross: 1234.5, net: 1037.39, vatRate: 19, currency: 'EUR' },
        }),
        { NEED_COVERED: 0.3, LEVEL_FIT: 0.5, FEASIBILITY: 0.6, QUALITY: 0.5, FRESHNESS: 0.6 },
        [
          reason('RELATED_TO_NEED', { contribution: 0.12, competency: PRIVACY }),
          reason('SOON', { number: 12 }),
        ],
      ),
  ),
];

export const NEED: NeedItem[] = [
  {
    competency: PASSPORTS,
    from: 'BASIC',
    to: 'ADVANCED',
    weight: 1,
    origins: [
      { kind: 'TASK', ref: ISSUE_PASSPORTS },
      { kind: 'JOB_ROLE', ref: CLERK },
    ],
  },
  {
    competency: DE_ESCALATION,
    from: null,
    to: 'INTERMEDIATE',
    weight: 0.7,
    origins: [{ kind: 'JOB_ROLE', ref: CLERK }],
  },
  {
    competency: RECORDS,
    from: 'BASIC',
    to: 'INTERMEDIATE',
    weight: 0.5,
    origins: [{ kind: 'JOB_ROLE', ref: CLERK }],
  },
];

export const CATALOGUE = { version: 17, asOf: '2026-11-25T08:12:00+01:00', modelVersion: 'linear-1' };

function countBy(hits: Hit[], kindOf: (course: CourseCard) => string, values: string[]) {
  return values.map((value) => ({
    value,
    label: null as string | null,
    count: hits.filter(({ course }) => kindOf(course) === value).length,
    selected: false,
  }));
}

const FORMATS = ['ONLINE_SEMINAR', 'SEMINAR', 'SELF_STUDY', 'WORKSHOP'];
const PROVIDERS = [
  'Studieninstitut Auental',
  'Lernwerkstatt Lindenau',
  'Bildungswerk für Kommunen Hügelland',
];

/** Counts follow all other filters; the formats do not filter themselves. */
export function facetsOf(found: Hit[], hits: Hit[], formats: string[]): Facet[] {
  return [
    {
      name: 'format',
      values: countBy(found, ({ format }) => format, FORMATS).map((one) => ({
        ...one,
        selected: formats.includes(one.value),
      })),
    },
    {
      name: 'pace',
      values: countBy(hits, ({ selfPaced }) => (selfPaced ? 'SELF_PACED' : 'DATED'), ['SELF_PACED', 'DATED']),
    },
    {
      name: 'provider',
      values: countBy(hits, ({ provider }) => provider.id, ['p-1', 'p-2', 'p-3']).map((one, index) => ({
        ...one,
        label: PROVIDERS[index] ?? null,
      })),
    },
  ];
}

export function matches(change: Partial<Matches> = {}): Matches {
  return {
    catalogue: CATALOGUE,
    total: HITS.length,
    weights: [
      { code: 'NEED_COVERED', weight: 0.18 },
      { code: 'TEXT_MATCH', weight: 0.7 },
    ],
    moved: [],
    hits: HITS,
    nextCursor: null,
    need: NEED,
    facets: facetsOf(HITS, HITS, []),
    removed: [
      {
        rule: 'FULL',
        count: 2,
        examples: [
          {
            course: {
              id: 'k-20',
              title: 'Passwesen für Fortgeschrittene',
              provider: 'Studieninstitut Mainthal',
            },
            alternative: {
              id: 'k-1',
              title: 'Pass- und Ausweisrecht für das Bürgerbüro',
              provider: 'Studieninstitut Mainthal',
            },
            otherRunOn: null,
          },
        ],
      },
      {
        rule: 'PREREQUISITE_MISSING',
        count: 1,
        examples: [
          {
            course: {
              id: 'k-21',
              title: 'Ausländerrecht für Expertinnen und Experten',
              provider: 'Verwaltungsakademie',
            },
            alternative: null,
            otherRunOn: null,
          },
        ],
      },
    ],
    ...change,
  };
}

export function providerCourse({
  id,
  title,
  format,
  selfPaced,
  price,
  hours,
  ...card
}: CourseCard): ProviderCourse {
  const { lastConfirmedOn, stale, nextRun } = card;
  const runs = nextRun ? [nextRun] : [];
  return { id, title, format, selfPaced, price, hours, lastConfirmedOn, stale, runs, ended: false };
}

export function coursePage(change: Partial<CoursePage> = {}): CoursePage {
  const first = HITS[0] as Hit;
  return {
    ...first.course,
    description:
      'Tag 1: Grundlagen, Zuständigkeit, Antrag.\nTag 2: Sonderfälle, Verlust, vorläufige Dokumente, Übungen an Fällen aus dem Bürgerbüro.',
    startLink: null,
    audience: 'Beschäftigte in Bürgerbüros',
    accessible: true,
    conditions: {
      memberPrice: null,
      freeUntilDays: 14,
      laterPercent: 50,
      substitutes: true,
      certificateName: null,
      licence: null,
    },
    bookableWithoutApproval: 'NO',
    runs: [
      first.course.nextRun as Run,
      run('l-2', '2027-03-02T09:00:00+01:00', '2027-03-03T16:30:00+01:00', {
        online: false,
        place: { name: 'Haus am Markt', city: 'Auental' },
      }),
      run('l-3', '2027-04-20T09:00:00+02:00', '2027-04-20T12:30:00+02:00', {
        state: 'FULL',
        waitingList: true,
        seats: { total: 20, free: 0, asOf: '2026-11-22T08:12:00+01:00' },
      }),
    ],
    prerequisites: [
      { competency: PRIVACY, level: 'BASIC', held: 'BASIC', met: true },
      { competency: RECORDS, level: 'INTERMEDIATE', held: 'BASIC', met: false },
    ],
    match: { score: first.score, factors: first.factors, reasons: first.reasons },
    removedBy: null,
    alternatives: [],
    similar: HITS.slice(1, 4).map((one) => one.course),
    catalogue: CATALOGUE,
    ...change,
  };
}

const DESCRIPTIONS: [Level, string][] = [
  ['BASIC', 'Bearbeitet einfache Fälle nach Anleitung.'],
  ['INTERMEDIATE', 'Bearbeitet die üblichen Fälle selbstständig.'],
  ['ADVANCED', 'Löst auch seltene Fälle und leitet andere an.'],
  ['EXPERT', 'Entwickelt das Verfahren weiter und berät andere Ämter.'],
];

export function profileCompetency(
  competency: Ref,
  area: string,
  held: Level | null,
  required: Level | null,
): ProfileCompetency {
  return {
    competency,
    area,
    areaEn: null,
    held,
    stated: held,
    lapsed: false,
    best: held,
    required,
    wanted: null,
    source: held ? 'SELF' : null,
    assessedOn: held ? '2026-03-11' : null,
    validUntil: null,
    levelDescriptions: DESCRIPTIONS.map(([level, text]) => ({ level, text })),
    history: held
      ? [{ level: held, source: 'SELF', assessedOn: '2026-03-11', validUntil: null, lapsed: false }]
      : [],
    requiredBy: required ? [CLERK] : [],
    wantedBy: [],
    estimated: false,
    setAside: false,
    ownTasks: [],
  };
}

/** What the first five minutes begin with. */
export function onboarding(): Onboarding {
  return {
    step: 'DONE',
    units: [
      { id: 'town', number: '', name: 'Stadt Quellenrode' },
      { id: 'u-1', number: '33', name: 'Bürgerbüro' },
      { id: 'u-2', number: '20', name: 'Finanzverwaltung' },
    ],
    candidates: [
      { task: ISSUE_PASSPORTS, ofOwnRole: true, colleagues: null },
      { task: ref('t-register', 'Meldeangelegenheiten bearbeiten'), ofOwnRole: true, colleagues: 4 },
      { task: ref('t-marry', 'Trauungen durchführen'), ofOwnRole: false, colleagues: null },
    ],
    proposals: [],
  };
}

export const HR: Session = {
  ...EMPLOYEE,
  login: 'corinna.froehlich@quellenrode.example',
  roles: ['EMPLOYEE', 'HR'],
};

export function proposal(): Proposal {
  return {
    id: 'p-1',
    displayName: 'Kim Beispiel',
    kind: 'JOB_ROLE',
    target: ref('r-registrar', 'Standesamt'),
    current: [CLERK],
    statedOn: '2026-11-20',
    state: 'OPEN',
    decidedOn: null,
    reason: null,
    seen: false,
  };
}

/** The library's page of a competency, as far as the self-check needs it. */
export function competencyDetails({ competency, levelDescriptions }: ProfileCompetency) {
  return { ...competency, levelDescriptions };
}

function requirement(
  competency: Ref,
  held: Level | null,
  required: Level,
  state: ComparedRequirement['state'],
): ComparedRequirement {
  const known = state !== 'UNKNOWN';
  return {
    competency,
    held,
    lapsed: false,
    source: known ? 'SELF' : null,
    assessedOn: known ? '2026-03-11' : null,
    required,
    weight: 0.8,
    state,
    by: [LEAD],
    offers: state === 'MET' ? null : 3,
  };
}

const LEAD = ref('r-lead', 'Leitung Bürgerbüro');

export const COMPARED_ROLE: ComparedRole = {
  role: LEAD,
  own: false,
  goal: false,
  share: 1 / 3,
  unknownShare: 0.25,
  requirements: [
    requirement(PASSPORTS, 'BASIC', 'EXPERT', 'MISSING'),
    requirement(RECORDS, 'BASIC', 'INTERMEDIATE', 'NEARLY'),
    requirement(DE_ESCALATION, null, 'INTERMEDIATE', 'UNKNOWN'),
    requirement(PRIVACY, 'INTERMEDIATE', 'BASIC', 'MET'),
  ],
};

export const NEAR_ROLES: NearJobRole[] = [
  { role: LEAD, share: 1 / 3, unknownShare: 0.25, gaps: 3, requirements: 4 },
];

export const ACCESSES = {
  total: 1,
  accesses: [
    {
      at: '2026-11-12T08:14:00Z',
      byName: 'Katrin Sauerwein',
      asRole: 'HR' as const,
      look: 'COLLEAGUE_PAGE' as const,
    },
  ],
};

export function profile(): Profile {
  return {
    employeeId: 'e-1',
    displayName: 'Lisa Mertens',
    unit: { id: 'u-1', name: 'Bürgerbüro' },
    jobRoles: [{ role: CLERK, share: 1 }],
    tasks: [
      ISSUE_PASSPORTS,
      ref('t-register', 'Meldeangelegenheiten bearbeiten'),
      ref('t-counter', 'Beraten am Schalter'),
    ],
    ownTasks: [],
    competencies: [
      profileCompetency(PASSPORTS, 'Fachrecht', 'BASIC', 'ADVANCED'),
      profileCompetency(PRIVACY, 'Fachrecht', 'INTERMEDIATE', 'BASIC'),
      profileCompetency(DE_ESCALATION, 'Kommunikation', null, 'INTERMEDIATE'),
      profileCompetency(RECORDS, 'Digitales', 'BASIC', 'INTERMEDIATE'),
      profileCompetency(SECURITY, 'Digitales', null, null),
    ],
    goals: [{ kind: 'COMPETENCY', ref: SECURITY, by: '2027-06-30' }],
    constraints: {
      weekdaysFree: [],
      timesOfDay: [],
      maxDaysAbsent: null,
      maxDistanceKm: null,
      formats: [],
      languages: ['de'],
      firm: [],
    },
  };
}

/** Where the sample offers are: a seminar in one town, the rest online. */
export function matchPlaces(): MatchPlaces {
  return {
    catalogueVersion: 1,
    total: HITS.length,
    online: HITS.length - 1,
    unknown: 1,
    places: [
      { latitude: 50.4, longitude: 8.9, city: 'Wetterstadt', venue: 'Bildungshaus', offers: 1 },
      { latitude: 50.2, longitude: 8.5, city: 'Silberfurt', venue: 'Rathaus', offers: 2 },
    ],
    leftOut: 0,
    start: { latitude: 50.3, longitude: 8.7, workplace: true },
  };
}

export function matchCalendar(month: string): MatchCalendar {
  return {
    catalogueVersion: 1,
    month,
    total: HITS.length,
    anytime: 2,
    inMonth: 1,
    days: [{ day: `${month}-12`, runs: 2, offers: 1 }],
  };
}

export const API_TOKENS = [
  {
    id: 't-1',
    name: 'Abgleich',
    scopes: ['OFFERS_READ'],
    createdAt: '2026-11-02T08:00:00Z',
    expiresAt: '2027-01-31T08:00:00Z',
    expired: false,
    lastUsedOn: '2026-11-29',
  },
] satisfies ApiToken[];
