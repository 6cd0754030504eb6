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
/** The page itself went wrong; asking the server again would not help. */
export const PAGE_FAILED = '/errors/page-failed';

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.type}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export function unreachable(): Problem {
  return { type: UNREACHABLE, status: 0, fields: [], retryAfterSeconds: null };
}

/** How browsers say that a part of the page, which is loaded when needed, did not come. */
const PART_MISSING = /dynamically imported module|importing a module script|preload CSS/i;

/** What went wrong, whatever was thrown; what is no answer of the server is a mistake of the page. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return error.problem;
  }
  const partMissing = error instanceof Error && PART_MISSING.test(error.message);
  return partMissing ? unreachable() : { ...unreachable(), type: PAGE_FAILED };
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
