// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { HR, onboarding, PASSPORTS, profile, profileCompetency, proposal, ref } from '../testing/sampleWorld';
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
    expect(screen.queryByRole('alert')).toBeNull();
    for (const name of ['Im Text suchen', 'Weiter']) {
      await user.click(screen.getByRole('button', { name }));
      const summary = screen.getByRole('alert');
      expect(summary).toHaveFocus();
      expect(summary).toHaveTextContent('Bitte prüfen Sie diese Angabe:');
      await user.click(within(summary).getByRole('link', { name: /um 45.000 Zeichen zu lang/ }));
      expect(screen.getByLabelText('Was machen Sie, was möchten Sie?')).toHaveFocus();
    }
    expect(sent).toBe(0);
    await user.clear(screen.getByLabelText('Was machen Sie, was möchten Sie?'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('look a text up before they go on, and say what they found', async () => {
    const { user } = renderApp('/welcome?step=tasks');
    await heading('Was machen Sie am Montag?');
    await user.type(screen.getByLabelText('Was machen Sie, was möchten Sie?'), 'Ich muss Excel lernen');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await screen.findByText(/^Bevor es weitergeht/)).toBeVisible();
    await user.click(
      within(screen.getByRole('group', { name: /^Möchten Sie das lernen/ })).getByRole('checkbox'),
    );
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Wie sicher sind Sie darin?');
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Was möchten Sie können?');
    expect(
      within(screen.getByRole('group', { name: /^Möchten Sie das lernen/ })).getByRole('checkbox'),
      'kept for the goals, and not to be looked up again',
    ).toBeChecked();
  });

  it('say nothing of what was found once the text is another', async () => {
    const { user } = renderApp('/welcome?step=tasks');
    await heading('Was machen Sie am Montag?');
    const words = screen.getByLabelText('Was machen Sie, was möchten Sie?');
    await user.type(words, 'Ich traue Paare');
    await user.click(screen.getByRole('button', { name: 'Im Text suchen' }));
    expect(await screen.findByRole('group', { name: /Diese Aufgaben/ })).toBeVisible();
    await user.type(words, ' und mehr');
    expect(screen.queryByRole('group', { name: /Diese Aufgaben/ })).toBeNull();
  });

  it('take over the tasks of the job role with one press', async () => {
    const { user } = renderApp('/welcome?step=tasks');
    await heading('Was machen Sie am Montag?');
    const ofRole = screen.getByRole('group', { name: 'Aus Ihrer Stelle' });
    await user.click(screen.getByRole('button', { name: 'Alle 2 übernehmen' }));
    for (const box of within(ofRole).getAllByRole('checkbox')) {
      expect(box).toBeChecked();
    }
    expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();
  });

  it('save what was chosen when one goes on later', async () => {
    const { user, router } = renderApp('/welcome?step=tasks');
    await heading('Was machen Sie am Montag?');
    let saved = 0;
    server.use(
      http.patch('*/api/v1/profile/tasks', () => {
        saved += 1;
        return undefined;
      }),
    );
    await user.click(screen.getByRole('checkbox', { name: /Trauungen/ }));
    await user.click(screen.getByRole('button', { name: 'Später weitermachen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(saved).toBe(1);
  });

  it('begin with the first open step where the address names none that there is', async () => {
    const { router } = renderApp('/welcome?step=foo');
    server.use(http.get('*/api/v1/onboarding', () => HttpResponse.json({ ...onboarding(), step: null })));
    await heading('Wo arbeiten Sie?');
    expect(router.state.location.search).toEqual({ step: 'place' });
  });

  it('are not finished by an address', async () => {
    const reached: unknown[] = [];
    const { user } = renderApp('/welcome?step=result');
    server.use(
      http.get('*/api/v1/onboarding', () => HttpResponse.json({ ...onboarding(), step: 'GOALS' })),
      http.put('*/api/v1/onboarding', async ({ request }) => {
        reached.push(await request.clone().json());
        return HttpResponse.json({ ...onboarding(), step: 'TIMES' });
      }),
    );
    await heading('Das passt zu Ihnen');
    expect(await screen.findByRole('link', { name: /^Zu allen \d+ Angeboten$/ })).toBeVisible();
    expect(reached).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Angaben ändern' }));
    await heading('Wo arbeiten Sie?');
    expect(reached).toEqual([{ step: 'PLACE' }]);
  });

  it('show what is known of the job role where nothing was said', async () => {
    renderApp('/welcome?step=result');
    await heading('Das passt zu Ihnen');
    const mine = screen.getByRole('region', { name: 'Ihr Profil' });
    expect(within(mine).getByRole('heading', { name: 'Aus Ihrer Stelle' })).toBeVisible();
    expect(within(mine).queryByText(/noch keine ·/)).toBeNull();
  });

  it('serve somebody without a job role', async () => {
    const { user } = renderApp('/welcome?step=place');
    server.use(
      http.get('*/api/v1/profile', () =>
        HttpResponse.json({ ...profile(), jobRoles: [], tasks: [], competencies: [] }),
      ),
      http.get('*/api/v1/onboarding', () => HttpResponse.json({ ...onboarding(), candidates: [] })),
    );
    await heading('Wo arbeiten Sie?');
    expect(screen.getByText(/^Für Sie ist noch keine Stelle eingetragen/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Was machen Sie am Montag?');
    expect(screen.getByText(/^Zu Ihrem Amt kennen wir noch keine Aufgaben/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();
  });

  it('serve somebody with forty job roles', async () => {
    const tasks = Array.from({ length: 40 }, (_, place) => ref(`t-${place}`, `Aufgabe ${place}`));
    const roles = Array.from({ length: 40 }, (_, place) => ({
      role: ref(`r-${place}`, `Stelle ${place}`),
      share: 0.025,
    }));
    const { user } = renderApp('/welcome?step=place');
    server.use(
      http.get('*/api/v1/profile', () => HttpResponse.json({ ...profile(), jobRoles: roles, tasks })),
      http.get('*/api/v1/onboarding', () =>
        HttpResponse.json({
          ...onboarding(),
          candidates: tasks.map((task) => ({ task, ofOwnRole: true, colleagues: null })),
        }),
      ),
    );
    await heading('Wo arbeiten Sie?');
    expect(screen.getByRole('button', { name: '35 weitere Stellen' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await heading('Was machen Sie am Montag?');
    await user.click(screen.getByRole('button', { name: 'Alle 40 übernehmen' }));
    expect(screen.getByText('40 Aufgaben gewählt.')).toBeVisible();
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

  it('say that nothing was found only once the answer is in', async () => {
    const { user } = renderApp('/welcome?step=place');
    let answer = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    server.use(
      http.get('*/api/v1/job-roles', async () => {
        await late;
        return HttpResponse.json({ jobRoles: [], more: false });
      }),
      http.get('*/api/v1/competencies', () => HttpResponse.json({ competencies: [], more: false })),
    );
    await user.click(await screen.findByRole('button', { name: /^Ich habe eine andere Stelle/ }, SLOW));
    const box = screen.getByRole('combobox', { name: 'Stelle suchen' });
    await user.type(box, 'S');
    expect(await screen.findByText('Bitte mindestens zwei Buchstaben schreiben.', {}, SLOW)).toBeVisible();
    await user.type(box, 'tandes');
    expect(await screen.findByText('Wird geladen …', { selector: '.ui-listbox-empty' }, SLOW)).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(screen.queryByText(/^Nichts gefunden/)).toBeNull();
    answer();
    expect(await screen.findByText(/^Nichts gefunden/, {}, SLOW)).toBeVisible();
  });

  it('say who says what is known', async () => {
    const known = profileCompetency(PASSPORTS, 'Fachrecht', 'ADVANCED', null);
    renderApp('/welcome?step=result');
    server.use(
      http.get('*/api/v1/onboarding', () => HttpResponse.json({ ...onboarding(), step: 'DONE' })),
      http.get('*/api/v1/profile', () =>
        HttpResponse.json({
          ...profile(),
          ownTasks: [{ task: ref('t-1', 'Ausweise ausstellen'), confidence: 'CONFIDENT' }],
          competencies: [{ ...known, source: 'CERTIFICATE', ownTasks: [ref('t-1', 'Ausweise ausstellen')] }],
        }),
      ),
    );
    expect(await screen.findByText(/· Zertifikat$/, {}, SLOW)).toBeVisible();
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

describe('a decision of HR', () => {
  it('is told on the start page with its reason until it was read', async () => {
    const { user } = renderApp('/');
    let seen = false;
    server.use(
      http.get('*/api/v1/onboarding', () =>
        HttpResponse.json({
          ...onboarding(),
          proposals: [
            { ...proposal(), state: 'DECLINED', decidedOn: '2026-11-24', reason: 'Erst ab Januar.', seen },
          ],
        }),
      ),
      http.put('*/api/v1/profile/proposals/:id/seen', () => {
        seen = true;
        return HttpResponse.json({ proposals: [] });
      }),
    );
    expect(await screen.findByText('Begründung: Erst ab Januar.', {}, SLOW)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Gelesen/ }));
    await waitFor(() => expect(screen.queryByText(/Erst ab Januar/)).toBeNull());
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
