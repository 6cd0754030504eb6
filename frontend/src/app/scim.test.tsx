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
const CALM = { ended: 0, most: 5, lostUnits: 0, mostUnits: 3, releasedUntil: null };

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
    const page = { tokens: [{ ...TOKEN }], ...CALM, ended: 5, releasedUntil: null as string | null };
    const { user } = open(page);
    server.use(
      http.delete(`${TOKENS}/release`, () => {
        done.push('withdrawn');
        page.releasedUntil = null;
        return new HttpResponse(null, { status: 204 });
      }),
      http.delete(`${TOKENS}/:id`, ({ params }) => {
        done.push(`revoked ${String(params.id)}`);
        page.tokens = [];
        return new HttpResponse(null, { status: 204 });
      }),
      http.post(`${TOKENS}/release`, () => {
        done.push('released');
        page.releasedUntil = '2026-12-02T08:00:00Z';
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Zugriffsschlüssel Verzeichnis der IT widerrufen' }, SLOW),
    );
    expect(screen.getByText(/kommt Ihr Verzeichnis dann sofort nicht mehr herein/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Doch nicht' }));
    expect(done).toEqual([]);
    expect(screen.getByRole('button', { name: /^Zugriffsschlüssel .* widerrufen$/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /^Zugriffsschlüssel .* widerrufen$/ }));
    await user.click(screen.getByRole('button', { name: 'Jetzt widerrufen' }));
    await waitFor(() => expect(done).toEqual(['revoked one']));
    await waitFor(() => expect(screen.queryByText('Verzeichnis der IT')).toBeNull());
    expect(document.body, 'the keyboard stays where the token was').not.toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Zustimmen' }));
    expect(done).toEqual(['revoked one']);
    await user.click(screen.getByRole('button', { name: 'Jetzt zustimmen' }));
    const takeBack = await screen.findByRole('button', { name: 'Zustimmung zurücknehmen' });
    expect(document.body).not.toHaveFocus();
    await user.click(takeBack);
    expect(await screen.findByRole('button', { name: 'Zustimmen' })).toBeVisible();
    expect(document.body).not.toHaveFocus();
    expect(done).toEqual(['revoked one', 'released', 'withdrawn']);
  });

  it('wait where units would go, too', async () => {
    open({ tokens: [], ...CALM, lostUnits: 3 });
    expect(await screen.findByText(/hat es 3 Einheiten gelöscht oder geleert/, {}, SLOW)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Zustimmen' })).toBeVisible();
  });

  it('say when there are too many', async () => {
    const { user } = open({ tokens: [], ...CALM });
    server.use(
      http.post(TOKENS, () =>
        HttpResponse.json({ type: '/errors/list-full', status: 409, fields: [] }, { status: 409 }),
      ),
    );
    await user.type(await screen.findByLabelText(/Name des Zugriffsschlüssels/, {}, SLOW), 'Noch einer');
    await user.click(screen.getByRole('button', { name: 'Zugriffsschlüssel anlegen' }));
    expect(await screen.findByText(/Es gibt schon 20 gültige Zugriffsschlüssel/)).toBeVisible();
  });

  it('are for administrators of the administration alone', async () => {
    open({ tokens: [], ...CALM }, EMPLOYEE);
    expect(await screen.findByRole('heading', { level: 1, name: /nicht/ }, SLOW)).toBeVisible();
    expect(screen.queryByText('Zugriffsschlüssel anlegen')).toBeNull();
  });
});
