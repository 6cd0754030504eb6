// SPDX-License-Identifier: GPL-3.0-or-later
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../testing/handlers';
import { server } from '../testing/server';
import { api, csrfToken } from './client';
import { ProblemError, problemOf, UNREACHABLE } from './problem';
import { onSignInNeeded } from './reauthentication';

const COMPETENCY = { params: { path: { competencyId: 'c-passports' } } };

afterEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no CookieStore
  document.cookie = 'XSRF-TOKEN=; Max-Age=0; Path=/';
});

describe('csrfToken', () => {
  it('finds the token among other cookies', () => {
    expect(csrfToken('a=1; XSRF-TOKEN=to%2Fken; b=2')).toBe('to/ken');
    expect(csrfToken('NOT-XSRF-TOKEN=no')).toBeNull();
  });
});

describe('the client', () => {
  it('sends the token with what changes something, and only with that', async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no CookieStore
    document.cookie = 'XSRF-TOKEN=secret; Path=/';
    const seen: (string | null)[] = [];
    server.events.on('request:start', ({ request }) => {
      seen.push(`${request.method} ${request.headers.get('X-XSRF-TOKEN')}`);
    });
    await api.GET('/api/v1/profile');
    await api.PUT('/api/v1/profile/competencies/{competencyId}', { ...COMPETENCY, body: { level: 'BASIC' } });
    server.events.removeAllListeners();
    expect(seen).toEqual(['GET null', 'PUT secret']);
  });

  it('throws a problem with its type and fields', async () => {
    server.use(
      http.get('*/api/v1/matches', () =>
        problem(400, 'invalid-request', [{ field: 'from', reason: 'no day' }]),
      ),
    );
    const error = await api.GET('/api/v1/matches').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(problemOf(error)).toMatchObject({
      type: '/errors/invalid-request',
      status: 400,
      fields: [{ field: 'from', reason: 'no day' }],
    });
  });

  it('calls a server out of reach unreachable', async () => {
    server.use(http.get('*/api/v1/matches', () => HttpResponse.error()));
    const error = await api.GET('/api/v1/matches').catch((thrown: unknown) => thrown);
    expect(problemOf(error).type).toBe(UNREACHABLE);
  });

  it('asks once for a sign-in when the session has ended, then sends everything again', async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no CookieStore
    document.cookie = 'XSRF-TOKEN=secret; Path=/';
    let expired = true;
    const bodies: unknown[] = [];
    server.use(
      http.get('*/api/v1/profile', () => (expired ? problem(401, 'not-signed-in') : HttpResponse.json({}))),
      http.put('*/api/v1/profile/competencies/:id', async ({ request }) => {
        bodies.push(await request.json());
        return bodies.length === 1 ? problem(401, 'not-signed-in') : HttpResponse.json({});
      }),
    );
    const ask = vi.fn(async () => {
      expired = false;
    });
    const stop = onSignInNeeded(ask);
    const [, kept] = await Promise.all([
      api.GET('/api/v1/profile'),
      api.PUT('/api/v1/profile/competencies/{competencyId}', { ...COMPETENCY, body: { level: 'EXPERT' } }),
    ]);
    stop();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(kept.response.status).toBe(200);
    expect(bodies).toEqual([{ level: 'EXPERT' }, { level: 'EXPERT' }]);
  });
});
