// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { EMPLOYEE, HR } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const API = '*/api/v1';

const NOBODY_ASKS = { askedOn: null, proofsUntil: null };
const LEAVER = {
  ...NOBODY_ASKS,
  employeeId: 'kim',
  displayName: 'Kim Neumann',
  hasLeft: true,
  leftOn: '2026-09-01',
  dueOn: '2027-03-01',
};
const ASKER = {
  ...NOBODY_ASKS,
  employeeId: 'anna',
  displayName: 'Anna Bergmann',
  hasLeft: false,
  leftOn: null,
  dueOn: null,
  askedOn: '2026-11-20',
};

function open(people: unknown[], session = HR) {
  const app = renderApp('/erasures', session);
  server.use(http.get(`${API}/erasures`, () => HttpResponse.json({ people })));
  return app;
}

describe('the erasures', () => {
  it('happen for good only after a question', async () => {
    const erased: string[] = [];
    const { user } = open([LEAVER]);
    server.use(
      http.delete(`${API}/erasures/:id`, ({ params }) => {
        erased.push(String(params.id));
        return HttpResponse.json({ people: [] });
      }),
    );
    await user.click(await screen.findByRole('button', { name: /Jetzt löschen.*Kim Neumann/ }, SLOW));
    const question = await screen.findByRole('alertdialog', { name: 'Kim Neumann löschen?' }, SLOW);
    await user.click(within(question).getByRole('button', { name: 'Behalten' }));
    expect(erased).toEqual([]);

    await user.click(await screen.findByRole('button', { name: /Jetzt löschen.*Kim Neumann/ }, SLOW));
    await screen.findByRole('alertdialog', {}, SLOW);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(erased).toEqual([]);

    await user.click(await screen.findByRole('button', { name: /Jetzt löschen.*Kim Neumann/ }, SLOW));
    await user.click(await screen.findByRole('button', { name: 'Endgültig löschen' }, SLOW));
    await waitFor(() => expect(erased).toEqual(['kim']));
  });

  it('can be refused with a reason while somebody works here, and not confirmed', async () => {
    const refused: unknown[] = [];
    const { user } = open([ASKER]);
    server.use(
      http.put(`${API}/erasures/anna/refusal`, async ({ request }) => {
        refused.push(await request.json());
        return HttpResponse.json({ people: [] });
      }),
    );
    expect(await screen.findByText(/Arbeitet noch hier\. Tragen Sie/, {}, SLOW)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Jetzt löschen/ })).toBeNull();
    await user.click(screen.getByText('Antrag ablehnen'));
    await user.click(await screen.findByRole('button', { name: 'Arbeitet noch hier' }, SLOW));
    await waitFor(() => expect(refused).toEqual([{ refusal: 'STILL_EMPLOYED' }]));
  });

  it('are not there for employees', async () => {
    open([], EMPLOYEE);
    expect(await screen.findByRole('heading', { name: /gibt es nicht|nicht gefunden/i }, SLOW)).toBeVisible();
  });

  it('say so where there are none', async () => {
    open([]);
    expect(await screen.findByText('Hier ist nichts zu entscheiden.', {}, SLOW)).toBeVisible();
  });

  it('say that somebody else decides about oneself', async () => {
    const { user } = open([LEAVER]);
    server.use(http.delete(`${API}/erasures/kim`, () => problem(409, 'own-erasure')));
    await user.click(await screen.findByRole('button', { name: /Jetzt löschen/ }, SLOW));
    await user.click(await screen.findByRole('button', { name: 'Endgültig löschen' }, SLOW));
    expect(await screen.findByText(/Über Ihre eigene Löschung entscheidet/, {}, SLOW)).toBeVisible();
  });
});

describe('the own erasure', () => {
  it('is asked for and taken back', async () => {
    const { user } = renderApp('/profile/privacy');
    let askedOn: string | null = null;
    const state = () => HttpResponse.json({ askedOn, refusedOn: null, refusal: null });
    server.use(
      http.get(`${API}/profile/erasure`, state),
      http.put(`${API}/profile/erasure`, () => {
        askedOn = '2026-11-30';
        return state();
      }),
      http.delete(`${API}/profile/erasure`, () => {
        askedOn = null;
        return state();
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Löschung beantragen' }, SLOW));
    expect(
      await screen.findByText('Sie haben die Löschung am 30.11.2026 beantragt.', {}, SLOW),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Antrag zurücknehmen' }));
    expect(await screen.findByRole('button', { name: 'Löschung beantragen' }, SLOW)).toBeVisible();
  });

  it('is answered', async () => {
    renderApp('/profile/privacy');
    server.use(
      http.get(`${API}/profile/erasure`, () =>
        HttpResponse.json({ askedOn: null, refusedOn: '2026-11-25', refusal: 'STILL_EMPLOYED' }),
      ),
    );
    expect(
      await screen.findByText('Am 25.11.2026 abgelehnt. Grund: Sie arbeiten noch hier.', {}, SLOW),
    ).toBeVisible();
  });
});
