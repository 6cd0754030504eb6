// SPDX-License-Identifier: GPL-3.0-or-later

/** An RFC 9457 problem as the pages see it; `type` decides the words, `detail` is never shown. */
export interface Problem {
  type: string;
  status: number;
  fields: { field: string; reason: string }[];
  retryAfterSeconds: number | null;
}

/** The answer did not come at all: no network, or the server is down. */
export const UNREACHABLE = '/errors/unreachable';

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.type}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** What went wrong, whatever was thrown: anything that is no problem counts as unreachable. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  return { type: UNREACHABLE, status: 0, fields: [], retryAfterSeconds: null };
}

export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const raw = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  const retryAfter = Number(response.headers.get('Retry-After'));
  return {
    type: typeof raw.type === 'string' ? raw.type : 'about:blank',
    status: response.status,
    fields: Array.isArray(raw.fields) ? raw.fields : [],
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  };
}
