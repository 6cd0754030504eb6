// SPDX-License-Identifier: GPL-3.0-or-later
import createFetchClient from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { ProblemError, readProblem, unreachable } from './problem';
import { signInAgain, signInsSoFar } from './reauthentication';
import type { paths } from './schema';

const SESSION = '/api/v1/session';
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The value of the cookie the server pairs with the header that proves a request is ours. */
export function csrfToken(cookies: string): string | null {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(cookies);
  return found?.[1] ? decodeURIComponent(found[1]) : null;
}

function signed(request: Request): Request {
  // The language of the page, which need not be the browser's: mails are written in it.
  request.headers.set('Accept-Language', document.documentElement.lang || 'de');
  const token = csrfToken(document.cookie);
  if (token !== null && !SAFE_METHODS.has(request.method)) {
    request.headers.set('X-XSRF-TOKEN', token);
  }
  return request;
}

function isSession(request: Request): boolean {
  return new URL(request.url).pathname === SESSION;
}

/** A request that gets no answer is a problem like others; one that was called off is none. */
async function answerOf(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    throw request.signal.aborted ? error : new ProblemError(unreachable());
  }
}

/** Sends a request; when the session has ended, waits for a new sign-in and sends it once more. */
async function send(request: Request): Promise<Response> {
  if (csrfToken(document.cookie) === null && !SAFE_METHODS.has(request.method)) {
    await answerOf(new Request(new URL(SESSION, request.url)));
  }
  const again = request.clone();
  const signIns = signInsSoFar();
  const response = await answerOf(signed(request));
  if (response.status !== 401 || isSession(request)) {
    return response;
  }
  if (signIns === signInsSoFar()) {
    await signInAgain();
  }
  return answerOf(signed(again));
}

export const api = createFetchClient<paths>({ baseUrl: window.location.origin, fetch: send });

api.use({
  async onResponse({ response }) {
    if (!response.ok) {
      throw new ProblemError(await readProblem(response));
    }
  },
});

/** Queries and mutations by path; every failure is thrown as a {@link ProblemError}. */
export const $api = createQueryClient(api);
