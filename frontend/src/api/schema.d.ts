// SPDX-License-Identifier: GPL-3.0-or-later
// Written from the API contract in the shape openapi-typescript gives; the generator in
// tools/openapi replaces it from backend/api-spec/kommunalcampus.yaml.

export interface components {
  schemas: {
    Role: 'EMPLOYEE' | 'SUPERIOR' | 'HR' | 'STAFF_COUNCIL' | 'PROVIDER' | 'TENANT_ADMIN' | 'PLATFORM_ADMIN';
    Level: 'BASIC' | 'INTERMEDIATE' | 'ADVANCED' | 'EXPERT';
    Format:
      | 'ON_SITE'
      | 'SEMINAR'
      | 'WORKSHOP'
      | 'PRACTICE'
      | 'VIRTUAL_CLASSROOM'
      | 'ONLINE_SEMINAR'
      | 'ONLINE_COACHING'
      | 'SELF_STUDY'
      | 'BLENDED'
      | 'COMBINED'
      | 'HYBRID'
      | 'DISTANCE_TEACHING'
      | 'DISTANCE_COURSE';
    Pace: 'SELF_PACED' | 'DATED';
    Sort: 'MATCH' | 'DATE' | 'PRICE' | 'DURATION';
    RuleCode:
      | 'COMPLETED'
      | 'ENDED'
      | 'NO_OPEN_RUN'
      | 'FULL'
      | 'REGISTRATION_CLOSED'
      | 'LANGUAGE'
      | 'PREREQUISITE_MISSING'
      | 'LEVEL_ALREADY_HELD';
    FactorCode: 'NEED_COVERED' | 'LEVEL_FIT' | 'FEASIBILITY' | 'QUALITY' | 'FRESHNESS' | 'TEXT_MATCH';
    ReasonCode:
      | 'COVERS_NEED'
      | 'SERVES_TASK'
      | 'REACHES_GOAL'
      | 'RELATED_TO_NEED'
      | 'MATCHES_TEXT'
      | 'MEETS_OBLIGATION'
      | 'FITS_LEVEL'
      | 'START_NOW'
      | 'SOON'
      | 'FREE_OF_CHARGE'
      | 'NEAR'
      | 'FITS_WEEKDAYS'
      | 'STALE'
      | 'PRICE_UNKNOWN'
      | 'NEEDS_ABSENCE';
    Label: { de: string; en: string | null };
    Ref: { id: string; label: components['schemas']['Label'] };
    Named: { id: string; name: string };
    Titled: { id: string; title: string };
    Problem: {
      type: string;
      title?: string;
      status: number;
      detail?: string;
      fields?: { field: string; reason: string }[];
    };
    SignIn: { login: string; password: string };
    Session: {
      accountId: string;
      login: string;
      displayName: string;
      roles: components['schemas']['Role'][];
      tenant: components['schemas']['Named'];
      employeeId: string | null;
      providerId: string | null;
    };
    Catalogue: { version: number; asOf: string; modelVersion: string };
    Price: {
      kind: 'FREE' | 'KNOWN' | 'UNKNOWN';
      gross: number | null;
      net: number | null;
      vatRate: number | null;
      currency: 'EUR';
    };
    Run: {
      id: string;
      start: string;
      end: string;
      online: boolean;
      place: { name: string; city: string } | null;
      seats: { total: number; free: number; asOf: string } | null;
      registrationDeadline: string | null;
      state: 'OPEN' | 'FULL' | 'CLOSED' | 'ENDED';
    };
    Taught: {
      competency: components['schemas']['Ref'];
      from: components['schemas']['Level'] | null;
      to: components['schemas']['Level'];
      confidence: number;
      held: components['schemas']['Level'] | null;
      required: components['schemas']['Level'] | null;
    };
    CourseCard: {
      id: string;
      title: string;
      promise: string;
      provider: { id: string; name: string; internal: boolean };
      format: components['schemas']['Format'];
      selfPaced: boolean;
      hours: number | null;
      daysAbsent: number | null;
      language: string;
      price: components['schemas']['Price'];
      nextRun: components['schemas']['Run'] | null;
      openRuns: number;
      teaches: components['schemas']['Taught'][];
      certificate: boolean;
      lastConfirmedOn: string | null;
      stale: boolean;
    };
    Factor: {
      code: components['schemas']['FactorCode'];
      value: number;
      weight: number;
      contribution: number;
    };
    Reason: {
      code: components['schemas']['ReasonCode'];
      contribution: number;
      competency: components['schemas']['Ref'] | null;
      task: components['schemas']['Ref'] | null;
      jobRole: components['schemas']['Ref'] | null;
      fromLevel: components['schemas']['Level'] | null;
      toLevel: components['schemas']['Level'] | null;
      number: number | null;
      text: string | null;
    };
    Hit: {
      course: components['schemas']['CourseCard'];
      score: number;
      factors: components['schemas']['Factor'][];
      reasons: components['schemas']['Reason'][];
    };
    Facet: {
      name: 'format' | 'pace' | 'provider';
      values: { value: string; label: string | null; count: number; selected: boolean }[];
    };
    Removed: {
      rule: components['schemas']['RuleCode'];
      count: number;
      examples: {
        course: components['schemas']['Titled'];
        alternative: components['schemas']['Titled'] | null;
      }[];
    };
    NeedItem: {
      competency: components['schemas']['Ref'];
      from: components['schemas']['Level'] | null;
      to: components['schemas']['Level'];
      weight: number;
      origins: {
        kind: 'JOB_ROLE' | 'TASK' | 'GOAL' | 'OBLIGATION' | 'RELATED';
        ref: components['schemas']['Ref'];
      }[];
    };
    Matches: {
      catalogue: components['schemas']['Catalogue'];
      total: number;
      hits: components['schemas']['Hit'][];
      nextCursor: string | null;
      facets: components['schemas']['Facet'][];
      removed: components['schemas']['Removed'][];
      need: components['schemas']['NeedItem'][];
    };
    Prerequisite: {
      competency: components['schemas']['Ref'];
      level: components['schemas']['Level'];
      held: components['schemas']['Level'] | null;
      met: boolean;
    };
    CoursePage: components['schemas']['CourseCard'] & {
      description: string;
      startLink: string | null;
      audience: string | null;
      accessible: boolean | null;
      runs: components['schemas']['Run'][];
      prerequisites: components['schemas']['Prerequisite'][];
      match: {
        score: number;
        factors: components['schemas']['Factor'][];
        reasons: components['schemas']['Reason'][];
      } | null;
      removedBy: components['schemas']['RuleCode'] | null;
      alternatives: components['schemas']['Titled'][];
      similar: components['schemas']['CourseCard'][];
      catalogue: components['schemas']['Catalogue'];
    };
    Suggestion: {
      kind: 'COMPETENCY' | 'JOB_ROLE' | 'COURSE' | 'PROVIDER';
      id: string;
      label: components['schemas']['Label'];
    };
    Assessment: {
      level: components['schemas']['Level'] | null;
      source: string;
      assessedOn: string;
      validUntil: string | null;
    };
    ProfileCompetency: {
      competency: components['schemas']['Ref'];
      area: string;
      held: components['schemas']['Level'] | null;
      best: components['schemas']['Level'] | null;
      required: components['schemas']['Level'] | null;
      source: string | null;
      assessedOn: string | null;
      validUntil: string | null;
      levelDescriptions: { level: components['schemas']['Level']; text: string }[];
      history: components['schemas']['Assessment'][];
      requiredBy: components['schemas']['Ref'][];
    };
    Goal: { kind: 'COMPETENCY' | 'JOB_ROLE'; ref: components['schemas']['Ref'] };
    Constraints: {
      weekdaysFree: string[];
      timesOfDay: string[];
      maxDaysAbsent: number | null;
      maxDistanceKm: number | null;
      formats: components['schemas']['Format'][];
      languages: string[];
    };
    Profile: {
      employeeId: string;
      displayName: string;
      unit: components['schemas']['Named'];
      jobRoles: { role: components['schemas']['Ref']; share: number }[];
      tasks: components['schemas']['Ref'][];
      competencies: components['schemas']['ProfileCompetency'][];
      goals: components['schemas']['Goal'][];
      constraints: components['schemas']['Constraints'];
    };
    Goals: { competencies: string[]; jobRoles: string[] };
    Ranking: {
      modelVersion: string;
      factors: { code: components['schemas']['FactorCode']; weight: number }[];
    };
    ImportIssue: { record: string; field: string | null; reason: string; kind: 'REPAIRED' | 'REJECTED' };
    ImportReport: {
      read: number;
      created: number;
      updated: number;
      unchanged: number;
      ended: number;
      repaired: number;
      rejected: number;
      issues: components['schemas']['ImportIssue'][];
    };
    Import: {
      id: string;
      kind: string;
      state: 'RUNNING' | 'DONE' | 'FAILED';
      progress: number | null;
      report: components['schemas']['ImportReport'] | null;
    };
  };
}

type S = components['schemas'];
type Json<T> = { headers: { [name: string]: unknown }; content: { 'application/json': T } };
type Problems = {
  headers: { [name: string]: unknown };
  content: { 'application/problem+json': S['Problem'] };
};
type Nothing = { headers: { [name: string]: unknown }; content?: never };
interface Parameters<Query, Path> {
  query?: Query;
  header?: never;
  path: Path;
  cookie?: never;
}
interface Plain<Query> {
  query?: Query;
  header?: never;
  path?: never;
  cookie?: never;
}
interface Get<T, P> {
  parameters: P;
  requestBody?: never;
  responses: { 200: Json<T>; default: Problems };
}
interface Send<Body, T, P, Media extends string = 'application/json'> {
  parameters: P;
  requestBody: { content: { [M in Media]: Body } };
  responses: { 200: Json<T>; default: Problems };
}
interface Upload {
  parameters: Plain<never>;
  requestBody: { content: { 'multipart/form-data': { file: string } } };
  responses: { 202: Json<{ id: string }>; default: Problems };
}

export interface paths {
  '/api/v1/session': {
    get: Get<S['Session'], Plain<never>>;
    post: Send<S['SignIn'], S['Session'], Plain<never>>;
    delete: { parameters: Plain<never>; requestBody?: never; responses: { 204: Nothing; default: Problems } };
  };
  '/api/v1/matches': {
    get: Get<
      S['Matches'],
      Plain<{
        text?: string;
        competency?: string;
        jobRole?: string;
        format?: S['Format'][];
        pace?: S['Pace'];
        provider?: string[];
        maxPrice?: number;
        from?: string;
        to?: string;
        maxDaysAbsent?: number;
        sort?: S['Sort'];
        limit?: number;
        cursor?: string;
      }>
    >;
  };
  '/api/v1/courses/{id}': { get: Get<S['CoursePage'], Parameters<never, { id: string }>> };
  '/api/v1/suggestions': { get: Get<{ suggestions: S['Suggestion'][] }, Plain<{ text: string }>> };
  '/api/v1/profile': { get: Get<S['Profile'], Plain<never>> };
  '/api/v1/profile/competencies/{competencyId}': {
    put: Send<{ level: S['Level'] | null }, S['ProfileCompetency'], Parameters<never, { competencyId: string }>>;
  };
  '/api/v1/profile/goals': { put: Send<S['Goals'], S['Profile'], Plain<never>> };
  '/api/v1/job-roles': { get: Get<{ jobRoles: S['Ref'][] }, Plain<{ text?: string }>> };
  '/api/v1/competencies': { get: Get<{ competencies: S['Ref'][] }, Plain<{ text?: string }>> };
  '/api/v1/ranking': { get: Get<S['Ranking'], Plain<never>> };
  '/api/v1/provider/courses': { get: Get<{ courses: S['CourseCard'][] }, Plain<never>> };
  '/api/v1/imports/courses': { post: Upload };
  '/api/v1/imports/esco': { post: Upload };
  '/api/v1/imports/{id}': { get: Get<S['Import'], Parameters<never, { id: string }>> };
}
