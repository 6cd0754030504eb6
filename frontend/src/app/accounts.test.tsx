// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Session } from '../api/types';
import { renderApp } from '../testing/renderApp';
import { EMPLOYEE, PROVIDER } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const API = '*/api/v1';
const ADMIN: Session = { ...EMPLOYEE, roles: ['EMPLOYEE', 'TENANT_ADMIN'] };

const account = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  login: `${id}@quellenrode.example`,
  displayName: `Kim ${id}`,
  state: 'ACTIVE',
  roles: ['EMPLOYEE'],
  codeUntil: null,
  employeeId: null,
  pausedUntil: null,
  ...more,
});

function serve(...accounts: ReturnType<typeof account>[]) {
  server.use(
    http.get(`${API}/accounts`, () => HttpResponse.json({ accounts, total: accounts.length })),
    http.get(`${API}/second-factor/rule`, () => HttpResponse.json({ required: false })),
  );
}

describe('an account', () => {
  it('shows its new code in its own card, with the focus there and back', async () => {
    const { user } = renderApp('/accounts', ADMIN);
    serve(account('eins'), account('zwei'));
    server.use(
      http.post(`${API}/accounts/zwei/code`, () =>
        HttpResponse.json({
          account: account('zwei'),
          by: 'LINK',
          code: 'geheim',
          until: '2026-11-09T10:00:00Z',
        }),
      ),
    );
    await user.click(await screen.findByRole('button', { name: /^Neuen Zugang ausstellen: Kim zwei/ }, SLOW));
    const heading = await screen.findByRole('heading', { name: 'Zugang für Kim zwei' }, SLOW);
    expect(heading).toHaveFocus();
    const card = heading.closest('li');
    expect(card && within(card).getByRole('heading', { name: 'Kim zwei' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fertig' }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /^Neuen Zugang ausstellen: Kim zwei/ })).toHaveFocus(),
    );
  });

  it('is locked after a question that Escape answers, and keeps the focus', async () => {
    const { user } = renderApp('/accounts', ADMIN);
    serve(account('eins'));
    const sent: unknown[] = [];
    server.use(
      http.put(`${API}/accounts/eins/state`, async ({ request }) => {
        sent.push(await request.json());
        serve(account('eins', { state: 'LOCKED' }));
        return HttpResponse.json(account('eins', { state: 'LOCKED' }));
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Sperren/ }, SLOW));
    expect(screen.getByText(/^Kim eins ist dann sofort abgemeldet/)).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /^Sperren/ })).toHaveFocus();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Sperren/ }));
    await user.click(screen.getByRole('button', { name: 'Jetzt sperren' }));
    expect(await screen.findByRole('button', { name: /^Sperre aufheben/ }, SLOW)).toHaveFocus();
    expect(sent).toEqual([{ state: 'LOCKED' }]);
  });

  it('says until when no sign-in is looked at, and lets that end', async () => {
    const { user } = renderApp('/accounts', ADMIN);
    serve(account('eins', { pausedUntil: '2026-11-02T10:00:00Z' }));
    const sent: unknown[] = [];
    server.use(
      http.put(`${API}/accounts/eins/state`, async ({ request }) => {
        sent.push(await request.json());
        serve(account('eins'));
        return HttpResponse.json(account('eins'));
      }),
    );
    expect(await screen.findByText(/Anmeldung ruht bis .*2026/, {}, SLOW)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Anmeldung wieder erlauben/ }));
    await waitFor(() => expect(screen.queryByText(/Anmeldung ruht/)).toBeNull(), SLOW);
    expect(sent).toEqual([{ state: 'OPEN' }]);
    expect(screen.getByRole('button', { name: /^Sperren/ })).toHaveFocus();
  });

  it('has a login that breaks behind the @ and before a dot alone', async () => {
    renderApp('/accounts', ADMIN);
    serve(account('eins'));
    const login = (await screen.findByRole('heading', { name: 'Kim eins' }, SLOW)).closest('li');
    expect(login?.innerHTML).toContain('eins@<wbr>quellenrode<wbr>.example');
  });
});

describe('an API token', () => {
  const token = (id: string) => ({
    id,
    name: `Abgleich ${id}`,
    scopes: ['OFFERS_READ'],
    createdAt: '2026-11-01T08:00:00Z',
    expiresAt: '2027-01-30T08:00:00Z',
    expired: false,
    lastUsedOn: null,
  });

  it('leads to what is missing, then to the secret, and back to the name', async () => {
    const { user } = renderApp('/provider/tokens', PROVIDER);
    await user.click(await screen.findByRole('button', { name: 'Anlegen' }, SLOW));
    expect(screen.getByLabelText(/^Name/)).toHaveFocus();
    await user.type(screen.getByLabelText(/^Name/), 'Abgleich');
    await user.click(screen.getByRole('button', { name: 'Anlegen' }));
    expect(await screen.findByRole('heading', { name: /^Zugriffsschlüssel „Abgleich/ }, SLOW)).toHaveFocus();
    expect(
      screen.getByText('Der Zugriffsschlüssel ist angelegt. Er wird nur jetzt gezeigt.'),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Fertig' }));
    expect(screen.getByLabelText(/^Name/)).toHaveFocus();
  });

  it('is revoked after a question, with the focus on what is left', async () => {
    const { user } = renderApp('/provider/tokens', PROVIDER);
    let tokens = [token('eins'), token('zwei')];
    server.use(
      http.get(`${API}/provider/tokens`, () => HttpResponse.json({ tokens, most: 20 })),
      http.delete(`${API}/provider/tokens/:id`, () => {
        tokens = [token('zwei')];
        return HttpResponse.json({ tokens, most: 20 });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Widerrufen: Abgleich eins' }, SLOW));
    expect(screen.getByRole('button', { name: 'Jetzt widerrufen' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Widerrufen: Abgleich eins' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Widerrufen: Abgleich eins' }));
    await user.click(screen.getByRole('button', { name: 'Jetzt widerrufen' }));
    await waitFor(() => expect(screen.queryByText('Abgleich eins')).toBeNull(), SLOW);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });
});

describe('the audit log', () => {
  it('says in words what tokens did', async () => {
    renderApp('/audit', ADMIN);
    const entry = {
      seq: 2,
      at: '2026-11-02T10:00:00Z',
      actor: null,
      actorName: null,
      action: 'STAFF_CHANGED',
      subject: 'e-1',
      subjectName: 'Petra Prüfer',
      details: { source: 'SCIM', token: 't-1', change: 'LEFT' },
      tokenName: 'Entra',
    };
    const made = {
      ...entry,
      seq: 1,
      action: 'API_TOKEN_CREATED',
      subject: 't-2',
      subjectName: 'Abgleich',
      details: { days: '90', scopes: 'offers:read' },
      tokenName: null,
    };
    server.use(http.get(`${API}/audit`, () => HttpResponse.json({ entries: [entry, made], next: null })));
    const table = await screen.findByRole('table', {}, SLOW);
    expect(
      within(table).getByRole('row', { name: /Petra Prüfer.*Quelle: Verzeichnis.*Zugriffsschlüssel: Entra/ }),
    ).toBeVisible();
    expect(
      within(table).getByRole('row', { name: /Abgleich.*Tage: 90 · darf: Angebote lesen/ }),
    ).toBeVisible();
  });
});
