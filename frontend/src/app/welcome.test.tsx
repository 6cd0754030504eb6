// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { HR, onboarding, proposal } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };

afterEach(() => sessionStorage.clear());

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, SLOW);

describe('the first five minutes', () => {
  it('lead from the place to the offers', async () => {
    const { user, router } = renderApp('/welcome?step=place');
    await heading('Wo arbeiten Sie?');
    expect(screen.getByText('Schritt 1 von 5')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Was machen Sie am Montag?');
    await user.click(screen.getByRole('checkbox', { name: /Trauungen/ }));
    expect(screen.getByText('1 Aufgabe gewählt.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Wie sicher sind Sie darin?');
    await user.click(screen.getByRole('radio', { name: 'sicher' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Was möchten Sie können?');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Wann passt es Ihnen?');
    await user.click(screen.getByRole('button', { name: 'Ergebnis ansehen' }));
    await heading('Das passt zu Ihnen');
    expect(router.state.location.search).toEqual({ step: 'result' });
    const mine = screen.getByRole('region', { name: 'Ihr Profil' });
    expect(within(mine).getByText(/aus Ihren Aufgaben geschätzt/)).toBeVisible();
    expect(await screen.findByRole('link', { name: /^Zu allen \d+ Angeboten$/ })).toBeVisible();
    await user.click(within(mine).getByRole('button', { name: /^Betrifft mich nicht/ }));
    expect(await within(mine).findByText(/Betrifft Sie nicht/)).toBeVisible();
    await user.click(within(mine).getByRole('button', { name: /^Doch aufnehmen/ }));
    expect(await within(mine).findByText(/aus Ihren Aufgaben geschätzt/)).toBeVisible();
  });

  it('keep what was chosen when saving fails, and go on when it works again', async () => {
    const { user } = renderApp('/welcome?step=tasks');
    await heading('Was machen Sie am Montag?');
    let reachable = false;
    server.use(http.patch('*/api/v1/profile/tasks', () => (reachable ? undefined : HttpResponse.error())));
    await user.click(screen.getByRole('checkbox', { name: /Trauungen/ }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Was Sie eingegeben haben, ist noch da.');
    expect(screen.getByRole('checkbox', { name: /Trauungen/ })).toBeChecked();
    reachable = true;
    await user.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    await heading('Wie sicher sind Sie darin?');
  });

  it('keep an unsaved choice and text in the tab', async () => {
    sessionStorage.setItem('draft:lisa.mertens@quellenrode.example:words', JSON.stringify('Ich traue Paare'));
    const { user } = renderApp('/welcome?step=tasks');
    await heading('Was machen Sie am Montag?');
    expect(screen.getByLabelText('Was machen Sie, was möchten Sie?')).toHaveValue('Ich traue Paare');
    await user.click(screen.getByRole('button', { name: 'Im Text suchen' }));
    const found = await screen.findByRole('group', { name: /Diese Aufgaben/ });
    expect(within(found).getByText('wegen: traue')).toBeVisible();
    expect(within(found).getByRole('checkbox')).not.toBeChecked();
  });

  it('send no pasted page, and say how much is too much', async () => {
    let sent = 0;
    const pasted = 'Akte '.repeat(10_000);
    sessionStorage.setItem('draft:lisa.mertens@quellenrode.example:words', JSON.stringify(pasted));
    const { user } = renderApp('/welcome?step=tasks');
    await heading('Was machen Sie am Montag?');
    server.use(
      http.post('*/api/v1/profile/own-words', () => {
        sent += 1;
        return problem(400, 'invalid-request');
      }),
    );
    expect(screen.getByText('50.000 von 5.000 Zeichen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Im Text suchen' }));
    expect(screen.getByLabelText('Was machen Sie, was möchten Sie?')).toHaveFocus();
    expect(screen.getByText(/um 45.000 Zeichen zu lang/)).toBeVisible();
    expect(sent).toBe(0);
  });

  it('go on where one left', async () => {
    const { router } = renderApp('/welcome');
    server.use(
      http.get('*/api/v1/onboarding', () => HttpResponse.json({ ...onboarding(), step: 'CONFIDENCE' })),
    );
    await heading('Wie sicher sind Sie darin?');
    expect(router.state.location.search).toEqual({ step: 'confidence' });
  });

  it('invite on the start page until they are done or declined', async () => {
    const { user } = renderApp('/');
    server.use(
      http.get('*/api/v1/onboarding', () => HttpResponse.json({ ...onboarding(), step: 'CONFIDENCE' })),
      http.put('*/api/v1/onboarding', () => HttpResponse.json({ ...onboarding(), step: 'DISMISSED' })),
    );
    expect(await screen.findByRole('link', { name: 'Weiter bei Schritt 3 von 5' }, SLOW)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nicht mehr zeigen' }));
    await waitFor(() => expect(screen.queryByText(/Schritt 3/)).toBeNull());
  });

  it('say that nobody teaches a goal', async () => {
    renderApp('/welcome?step=goals');
    server.use(
      http.get('*/api/v1/matches', ({ request }) =>
        request.url.includes('competency=') ? HttpResponse.json({ total: 0, hits: [], need: [] }) : undefined,
      ),
    );
    expect(await screen.findByText(/gibt es zurzeit kein Angebot/, {}, SLOW)).toBeVisible();
  });

  it('propose another office instead of changing it', async () => {
    const { user } = renderApp('/welcome?step=place');
    await heading('Wo arbeiten Sie?');
    await user.click(screen.getByRole('button', { name: 'Ich arbeite in einem anderen Amt' }));
    await user.type(screen.getByRole('combobox', { name: 'Amt suchen' }), 'finanz');
    await user.click(await screen.findByRole('option', { name: '20 Finanzverwaltung' }));
    expect(await screen.findByText(/^Vorgeschlagen –/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Vorschlag zurückziehen' }));
    await waitFor(() => expect(screen.queryByText(/^Vorgeschlagen –/)).toBeNull());
  });
});

describe('the proposals', () => {
  it('want a reason to decline', async () => {
    const { user } = renderApp('/proposals', HR);
    const bodies: unknown[] = [];
    server.use(
      http.put('*/api/v1/proposals/:id/decision', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ proposals: [{ ...proposal(), state: 'DECLINED' }] });
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Ablehnen/ }, SLOW));
    await user.click(screen.getByRole('button', { name: 'Mit Begründung ablehnen' }));
    expect(screen.getByText('Bitte schreiben Sie einen Satz dazu.')).toBeVisible();
    await user.type(screen.getByLabelText('Begründung'), 'Ab Januar.');
    await user.click(screen.getByRole('button', { name: 'Mit Begründung ablehnen' }));
    await waitFor(() => expect(bodies).toEqual([{ decision: 'DECLINE', reason: 'Ab Januar.' }]));
  });

  it('are told to be decided by somebody else', async () => {
    const { user } = renderApp('/proposals', HR);
    server.use(http.put('*/api/v1/proposals/:id/decision', () => problem(409, 'proposal-not-open')));
    await user.click(await screen.findByRole('button', { name: /^Bestätigen/ }, SLOW));
    expect(await screen.findByRole('alert')).toHaveTextContent('Jemand anderes hat schon entschieden.');
  });

  it('are no page for others', async () => {
    renderApp('/proposals');
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' }, SLOW)).toBeVisible();
  });
});
