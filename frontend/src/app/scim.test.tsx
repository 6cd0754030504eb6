// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http, type JsonBodyType } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Session } from '../api/types';
import { renderApp } from '../testing/renderApp';
import { EMPLOYEE } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const TOKENS = '*/api/v1/scim-tokens';
const ADMINISTRATOR: Session = { ...EMPLOYEE, roles: ['TENANT_ADMIN'] };
const TOKEN = {
  id: 'one',
  name: 'Verzeichnis der IT',
  createdAt: '2026-11-01T08:00:00Z',
  expiresOn: '2027-11-01',
  lastUsedAt: null,
  revokedAt: null,
};
const CALM = { ended: 0, most: 5, releasedUntil: null };

function open(page: JsonBodyType, session = ADMINISTRATOR) {
  const app = renderApp('/staff/scim', session);
  server.use(http.get(TOKENS, () => HttpResponse.json(page)));
  return app;
}

describe('the tokens of directories', () => {
  it('show the secret of a new one once', async () => {
    const asked: unknown[] = [];
    const { user } = open({ tokens: [], ...CALM });
    server.use(
      http.post(TOKENS, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ token: TOKEN, secret: 'kcscim_geheim' }, { status: 201 });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Zugriffsschlüssel anlegen' }, SLOW));
    expect(await screen.findByText('Bitte einen Namen angeben.')).toBeVisible();
    await user.type(screen.getByLabelText(/Name des Zugriffsschlüssels/), 'Verzeichnis der IT');
    await user.click(screen.getByRole('button', { name: 'Zugriffsschlüssel anlegen' }));
    expect(await screen.findByText('kcscim_geheim', {}, SLOW)).toBeVisible();
    expect(asked).toEqual([
      { name: 'Verzeichnis der IT', expiresOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    ]);
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(screen.queryByText('kcscim_geheim')).toBeNull();
  });

  it('say nothing of people whose access ended where none did', async () => {
    open({ tokens: [TOKEN], ...CALM });
    expect(await screen.findByText('Verzeichnis der IT', {}, SLOW)).toBeVisible();
    expect(screen.queryByText(/In den letzten 24 Stunden/)).toBeNull();
  });

  it('can be taken back, and many leavers agreed to', async () => {
    const done: string[] = [];
    const { user } = open({ tokens: [TOKEN], ended: 5, most: 5, releasedUntil: null });
    server.use(
      http.delete(`${TOKENS}/:id`, ({ params }) => {
        done.push(`revoked ${String(params.id)}`);
        return new HttpResponse(null, { status: 204 });
      }),
      http.post(`${TOKENS}/release`, () => {
        done.push('released');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Zugriffsschlüssel Verzeichnis der IT widerrufen' }, SLOW),
    );
    await user.click(screen.getByRole('button', { name: 'Zustimmen' }));
    await waitFor(() => expect(done).toEqual(['revoked one', 'released']));
  });

  it('are for administrators of the administration alone', async () => {
    open({ tokens: [], ...CALM }, EMPLOYEE);
    expect(await screen.findByRole('heading', { level: 1, name: /nicht/ }, SLOW)).toBeVisible();
    expect(screen.queryByText('Zugriffsschlüssel anlegen')).toBeNull();
  });
});
