// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Session } from '../api/types';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { EMPLOYEE } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const API = '*/api/v1';
const NONE = { since: null, codesLeft: 0, passkey: false, required: false };
const OFFER = { secret: 'ABCDEFGH', picture: 'M0 0h1v1H0z', size: 21 };
const KEY = {
  id: 'one',
  label: 'Diensthandy',
  createdAt: '2026-11-01T08:00:00Z',
  lastUsedAt: null,
};

function serve(passkeys: unknown[] = []) {
  server.use(
    http.get(`${API}/sessions`, () => HttpResponse.json({ sessions: [] })),
    http.get(`${API}/passkeys`, () => HttpResponse.json({ passkeys, most: 10 })),
    http.get(`${API}/second-factor`, () => HttpResponse.json(NONE)),
  );
}

describe('a second factor', () => {
  it('is set up after the password, which may be wrong once', async () => {
    const { user } = renderApp('/account');
    serve();
    const asked: unknown[] = [];
    server.use(
      http.post(`${API}/second-factor/enrolment`, async ({ request }) => {
        const { password } = (await request.json()) as { password: string | null };
        asked.push(password);
        if (password === null) {
          return problem(403, 'password-needed');
        }
        return password === 'richtig'
          ? HttpResponse.json(OFFER)
          : problem(400, 'invalid-request', [{ field: 'password', reason: 'is not the password' }]);
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'App einrichten' }, SLOW));
    expect(await screen.findByLabelText('Ihr Passwort', {}, SLOW)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(screen.getByText('Bitte geben Sie Ihr Passwort ein.')).toBeVisible();
    await user.type(screen.getByLabelText('Ihr Passwort'), 'falsch');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await screen.findByText('Das Passwort stimmt nicht.', {}, SLOW)).toBeVisible();
    await user.type(screen.getByLabelText('Ihr Passwort'), 'richtig');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await screen.findByText('ABCD EFGH', {}, SLOW)).toBeVisible();
    expect(asked).toEqual([null, 'falsch', 'richtig']);
  });

  it('wants a new sign-in where there is no password', async () => {
    const { user } = renderApp('/account');
    serve();
    server.use(http.post(`${API}/second-factor/enrolment`, () => problem(403, 'sign-in-again')));
    await user.click(await screen.findByRole('button', { name: 'App einrichten' }, SLOW));
    expect(await screen.findByText('Bitte melden Sie sich noch einmal an', {}, SLOW)).toBeVisible();
    expect(screen.queryByLabelText('Ihr Passwort')).toBeNull();
  });

  it('is asked for on a page that one can leave', async () => {
    const pending: Session = { ...EMPLOYEE, secondFactor: 'CODE' };
    const { user, router } = renderApp('/second-factor', pending);
    let left = false;
    server.use(
      http.delete(`${API}/session`, () => {
        left = true;
        return HttpResponse.json({ next: null });
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Abmelden' }, SLOW));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'), SLOW);
    expect(left).toBe(true);
  });
});

describe('another password', () => {
  it('leaves the passkeys, or takes them away where one wants', async () => {
    const { user } = renderApp('/account');
    serve([KEY]);
    const sent: unknown[] = [];
    server.use(
      http.put(`${API}/session/password`, async ({ request }) => {
        sent.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const change = async (old: string, password: string) => {
      await user.type(await screen.findByLabelText('Bisheriges Passwort', {}, SLOW), old);
      await user.type(screen.getByLabelText(/^Neues Passwort/), password);
    };
    const box = await screen.findByRole(
      'checkbox',
      { name: /Auch alle Passkeys entfernen.*Diensthandy/ },
      SLOW,
    );
    expect(box).not.toBeChecked();
    await change('Ein altes Passwort', 'Ein neues Passwort 2');
    await user.click(screen.getByRole('button', { name: 'Passwort ändern' }));
    await waitFor(() => expect(sent).toHaveLength(1), SLOW);
    await change('Ein neues Passwort 2', 'Ein altes Passwort');
    await user.click(screen.getByRole('checkbox', { name: /Auch alle Passkeys entfernen/ }));
    await user.click(screen.getByRole('button', { name: 'Passwort ändern' }));
    await waitFor(() => expect(sent).toHaveLength(2), SLOW);
    expect(sent).toMatchObject([{ removePasskeys: false }, { removePasskeys: true }]);
  });
});
