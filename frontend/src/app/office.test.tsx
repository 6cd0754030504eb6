// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Session, SwitchState } from '../api/types';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { EMPLOYEE } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const API = '*/api/v1';
const ADMIN: Session = { ...EMPLOYEE, roles: ['EMPLOYEE', 'TENANT_ADMIN'] };
const COUNCIL: Session = { ...EMPLOYEE, roles: ['EMPLOYEE', 'STAFF_COUNCIL'] };

const OFF: SwitchState = { which: 'PERSON_VIEWS', on: false, number: 0, changes: [] };
const ON: SwitchState = {
  which: 'PERSON_VIEWS',
  on: true,
  number: 1,
  changes: [
    {
      on: true,
      at: '2026-03-02T10:00:00Z',
      byName: 'Ayse Amt',
      reason: 'Planung',
      agreement: { reference: 'DV 7', concludedOn: '2026-03-01', scope: 'Nur Namen' },
    },
  ],
};

function serveSwitches(state: SwitchState) {
  server.use(
    http.get(`${API}/switches`, () => HttpResponse.json({ switches: [state] })),
    http.get(`${API}/access-statistics`, () => HttpResponse.json({ counts: [] })),
  );
}

describe('agreements', () => {
  it('tell everybody what is on, what allows it, who turned it and why, and offer nothing to turn', async () => {
    const { user } = renderApp('/agreements', EMPLOYEE);
    serveSwitches(ON);
    expect(await screen.findByText('DV 7', {}, SLOW)).toBeVisible();
    expect(screen.getByText('Nur Namen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^1 Änderung/ }));
    expect(screen.getByText(/Ayse Amt$/)).toBeVisible();
    expect(screen.getByText('Grund: Planung')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Ausschalten/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Wie oft wurde geschaut?' })).toBeNull();
  });

  it('are not turned on while anything is missing, and keep what was typed', async () => {
    const { user } = renderApp('/agreements', ADMIN);
    serveSwitches(OFF);
    await user.click(await screen.findByRole('button', { name: /^Einschalten/ }, SLOW));
    const form = within(screen.getByRole('form'));
    await user.type(form.getByLabelText('Vereinbarung'), 'DV 9');
    await user.click(form.getByRole('button', { name: 'Einschalten' }));
    const summary = within(await screen.findByRole('alert', {}, SLOW));
    expect(summary.getAllByRole('link')).toHaveLength(3);
    expect(form.getByLabelText('Vereinbarung')).toHaveValue('DV 9');
  });

  it('say that somebody else was faster, and change nothing', async () => {
    const { user } = renderApp('/agreements', ADMIN);
    serveSwitches(ON);
    server.use(http.put(`${API}/switches/:which`, () => problem(409, 'changed-meanwhile')));
    await user.click(await screen.findByRole('button', { name: /^Ausschalten/ }, SLOW));
    const form = within(screen.getByRole('form'));
    await user.type(form.getByLabelText('Grund'), 'Gekündigt');
    await user.click(form.getByRole('button', { name: 'Ausschalten' }));
    expect(await screen.findByText(/^Jemand anderes hat hier gerade geschaltet/, {}, SLOW)).toBeVisible();
    expect(form.getByLabelText('Grund')).toHaveValue('Gekündigt');
  });

  it('come with counts for the staff council, without a number for few', async () => {
    renderApp('/agreements', COUNCIL);
    serveSwitches(ON);
    server.use(
      http.get(`${API}/access-statistics`, () =>
        HttpResponse.json({
          counts: [
            { month: '2026-11-01', look: 'COLLEAGUE_PAGE', asRole: 'HR', looks: 12, persons: 9 },
            { month: '2026-10-01', look: 'STAFF_RECORD', asRole: 'HR', looks: null, persons: null },
          ],
        }),
      ),
    );
    const table = await screen.findByRole('table', { name: 'Blicke je Monat' }, SLOW);
    expect(within(table).getByRole('row', { name: /November 2026.*12.*9/ })).toBeVisible();
    expect(within(table).getAllByText('unter 5')).toHaveLength(1);
  });
});

describe('the audit log', () => {
  const entry = (seq: number, action: string) => ({
    seq,
    at: '2026-11-02T10:00:00Z',
    actor: 'a-1',
    actorName: seq === 1 ? null : 'Ayse Amt',
    action,
    subject: '',
    subjectName: null,
    details: { role: 'HR' },
  });

  it('tells the rule on second factors as no agreement, in old entries too', async () => {
    renderApp('/audit', ADMIN);
    const old = { ...entry(2, 'SWITCH_CHANGED'), subject: 'second-factor', details: { required: 'true' } };
    server.use(http.get(`${API}/audit`, () => HttpResponse.json({ entries: [old], next: null })));
    const table = await screen.findByRole('table', {}, SLOW);
    expect(within(table).getByRole('row', { name: /Regel zum zweiten Faktor geändert/ })).toBeVisible();
    expect(within(table).queryByText('Vereinbarung geschaltet')).toBeNull();
  });

  it('shows names where they are told, ids where not, and older entries on demand', async () => {
    const { user } = renderApp('/audit', ADMIN);
    server.use(
      http.get(`${API}/audit`, ({ request }) =>
        new URL(request.url).searchParams.has('before')
          ? HttpResponse.json({ entries: [entry(1, 'WAS_NEUES')], next: null })
          : HttpResponse.json({ entries: [entry(2, 'SIGNED_IN')], next: 2 }),
      ),
    );
    const table = await screen.findByRole('table', {}, SLOW);
    expect(
      within(table).getByRole('row', { name: /Angemeldet.*Ayse Amt.*Rolle: Personalentwicklung/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ältere anzeigen' }));
    expect(await within(table).findByRole('row', { name: /WAS_NEUES.*a-1/ }, SLOW)).toBeVisible();
  });

  it('is searched by a person, as only administrators do', async () => {
    const { user } = renderApp('/audit', ADMIN);
    const asked: (string | null)[] = [];
    server.use(
      http.get(`${API}/audit`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('concerning'));
        return HttpResponse.json({ entries: [entry(2, 'SIGNED_IN')], next: null });
      }),
      http.get(`${API}/accounts`, () =>
        HttpResponse.json({
          accounts: [{ id: 'kim', displayName: 'Kim Kasse', login: 'kim@musterstadt.example', roles: [] }],
          total: 1,
        }),
      ),
    );
    await user.type(await screen.findByRole('combobox', { name: 'Person' }, SLOW), 'Kim');
    await user.click(await screen.findByRole('option', { name: /Kim Kasse/ }, SLOW));
    await waitFor(() => expect(asked.at(-1)).toBe('kim'), SLOW);
    expect(screen.getByRole('link', { name: 'Als CSV-Datei laden' })).toHaveAttribute(
      'href',
      expect.stringMatching(/head=DE.*concerning=kim/),
    );
  });

  it('names nobody to the staff council', async () => {
    renderApp('/audit', COUNCIL);
    server.use(http.get(`${API}/audit`, () => HttpResponse.json({ entries: [], next: null })));
    expect(await screen.findByRole('button', { name: 'Protokoll prüfen' }, SLOW)).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Person' })).toBeNull();
  });

  it('says where it was altered', async () => {
    const { user } = renderApp('/audit', COUNCIL);
    server.use(
      http.get(`${API}/audit`, () => HttpResponse.json({ entries: [], next: null })),
      http.get(`${API}/audit/verification`, () =>
        HttpResponse.json({ intact: false, firstSeq: 1, lastSeq: 9, firstBroken: 4, lastHash: 'abc' }),
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Protokoll prüfen' }, SLOW));
    expect(await screen.findByText(/^Ab Eintrag 4 passt die Prüfsumme nicht/, {}, SLOW)).toBeVisible();
  });
});

describe('mails', () => {
  it('are read by a press only, and sent once more where that helps', async () => {
    const { user } = renderApp('/mails', ADMIN);
    const mail = {
      id: 'm-1',
      to: 'kim@muster.example',
      template: 'INVITATION',
      language: 'DE',
      state: 'NOT_SENT',
      attempts: 0,
      createdAt: '2026-11-02T10:00:00Z',
      nextAttemptAt: null,
      sentAt: null,
      error: null,
      readable: true,
    };
    let reads = 0;
    let retries = 0;
    server.use(
      http.get(`${API}/mails`, () => HttpResponse.json({ mails: [mail], more: false })),
      http.get(`${API}/mails/m-1`, () => {
        reads += 1;
        return HttpResponse.json({ mail, subject: 'Ihr Zugang', text: 'Guten Tag, Kim' });
      }),
      http.post(`${API}/mails/m-1/retry`, () => {
        retries += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    expect(await screen.findByText(/^Es ist kein Mailserver eingerichtet/, {}, SLOW)).toBeVisible();
    expect(reads).toBe(0);
    await user.click(screen.getByRole('button', { name: /^Text zeigen/ }));
    expect(await screen.findByText('Guten Tag, Kim', {}, SLOW)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Noch einmal verschicken/ }));
    expect(retries).toBe(1);
  });
});

describe('administrations', () => {
  const town = (name: string) => ({
    id: 'town',
    name,
    handle: 'muster',
    regionalKey: null,
    state: 'ACTIVE',
    createdAt: null,
    people: 1,
    openAccounts: 1,
  });

  it('get another name, but none that another has', async () => {
    const { user } = renderApp('/tenants', { ...ADMIN, roles: ['PLATFORM_ADMIN'] });
    const sent: unknown[] = [];
    server.use(
      http.get(`${API}/tenants`, () => HttpResponse.json({ tenants: [town('Stadt Muster')] })),
      http.get(`${API}/official-list`, () => HttpResponse.json({ known: 1, entries: [] })),
      http.put(`${API}/tenants/town`, async ({ request }) => {
        sent.push(await request.json());
        return problem(409, 'tenant-name-taken');
      }),
    );
    await user.click(await screen.findByText(/^Umbenennen/, {}, SLOW));
    const name = await screen.findByDisplayValue('Stadt Muster', {}, SLOW);
    await user.clear(name);
    await user.type(name, 'Stadt Neu');
    await user.click(screen.getByRole('button', { name: 'Neuen Namen speichern' }));
    expect(await screen.findByText('So heißt hier schon eine andere Verwaltung.', {}, SLOW)).toBeVisible();
    expect(sent).toEqual([{ name: 'Stadt Neu', state: 'ACTIVE' }]);
  });
});

describe('inviting the whole staff', () => {
  const sheet = (name: string) => ({
    name,
    unit: 'Bauhof',
    login: `${name}@ort`,
    code: 'ABCD-EFGH',
    until: '2026-12-02T10:00:00Z',
  });

  it('goes on until all are met, keeps what was issued when it breaks off, and continues there', async () => {
    const { user } = renderApp('/accounts/staff', ADMIN);
    const asked: (string | null)[] = [];
    let isBroken = true;
    server.use(
      http.get(`${API}/unit-plan`, () => HttpResponse.json({ units: [] })),
      http.get(`${API}/staff-invitations`, () => HttpResponse.json({ people: 3 })),
      http.post(`${API}/staff-invitations`, async ({ request }) => {
        const { after } = (await request.json()) as { after: string | null };
        asked.push(after);
        if (after === null) {
          return HttpResponse.json({ mailed: 1, sheets: [sheet('Berta')], skipped: [], next: 'e-2' });
        }
        if (isBroken) {
          return problem(503, 'database-unavailable');
        }
        return HttpResponse.json({
          mailed: 0,
          sheets: [sheet('Anton')],
          skipped: [{ name: 'Carla', unit: null, reason: 'NO_LOGIN' }],
          next: null,
        });
      }),
    );
    await user.click(await screen.findByRole('button', { name: '3 Personen einladen' }, SLOW));
    expect(await screen.findByRole('heading', { name: 'Berta' }, SLOW)).toBeVisible();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: /erneut|noch einmal/i }));
    expect(await screen.findByRole('heading', { name: 'Anton' }, SLOW)).toBeVisible();
    expect(asked).toEqual([null, 'e-2', 'e-2']);
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Anton', 'Berta']);
    expect(screen.getByRole('row', { name: /Carla.*Weder E-Mail noch Personalnummer/ })).toBeVisible();
    expect(screen.getByText('1 E-Mail ist unterwegs.')).toBeVisible();
  });
});

describe('accounts', () => {
  const account = (state: string) => ({
    id: 'kim',
    login: 'kim@musterstadt.example',
    displayName: 'Kim Kasse',
    state,
    roles: ['EMPLOYEE'],
    codeUntil: null,
    employeeId: null,
  });
  const serve = (state: string) =>
    server.use(
      http.get(`${API}/accounts`, () => HttpResponse.json({ accounts: [account(state)], total: 1 })),
      http.get(`${API}/second-factor/rule`, () => HttpResponse.json({ required: false })),
    );

  it('are ended only after a question, whose answer may be no', async () => {
    const { user } = renderApp('/accounts', ADMIN);
    serve('ACTIVE');
    const sent: unknown[] = [];
    server.use(
      http.put(`${API}/accounts/kim/state`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(account('ENDED'));
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Beenden/ }, SLOW));
    expect(screen.getByText(/^Kim Kasse kann sich dann nicht mehr anmelden/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Doch nicht' }));
    expect(screen.getByRole('button', { name: /^Beenden/ })).toHaveFocus();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^Beenden/ }));
    await user.click(screen.getByRole('button', { name: 'Konto jetzt beenden' }));
    await waitFor(() => expect(sent).toEqual([{ state: 'ENDED' }]), SLOW);
  });

  it('ask for a second factor, and lead whoever does it to set one up', async () => {
    const { user, router } = renderApp('/accounts', ADMIN);
    serve('ACTIVE');
    server.use(
      http.put(`${API}/second-factor/rule`, () => {
        server.use(
          http.get(`${API}/session`, () => HttpResponse.json({ ...ADMIN, secondFactor: 'ENROLMENT' })),
        );
        return HttpResponse.json({ required: true });
      }),
    );
    await user.click(await screen.findByRole('switch', { name: 'Zweiten Faktor verlangen' }, SLOW));
    await waitFor(() => expect(router.state.location.pathname).toBe('/second-factor'), SLOW);
    expect(router.state.location.search).toEqual({ returnTo: '/accounts' });
  });

  it('are erased for good by the platform once they have ended', async () => {
    const { user } = renderApp('/accounts', { ...ADMIN, roles: ['PLATFORM_ADMIN'] });
    serve('ENDED');
    let erased = 0;
    server.use(
      http.delete(`${API}/accounts/kim`, () => {
        erased += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Endgültig löschen/ }, SLOW));
    expect(erased).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Jetzt endgültig löschen' }));
    await waitFor(() => expect(erased).toBe(1), SLOW);
  });

  it('are erased by nobody else', async () => {
    renderApp('/accounts', ADMIN);
    serve('ENDED');
    expect(await screen.findByRole('button', { name: /^Wieder öffnen/ }, SLOW)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Endgültig löschen/ })).toBeNull();
  });

  it('get other permissions', async () => {
    const { user } = renderApp('/accounts', ADMIN);
    serve('ACTIVE');
    const sent: unknown[] = [];
    server.use(
      http.put(`${API}/accounts/kim/roles`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(account('ACTIVE'));
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Rechte ändern/ }, SLOW));
    await user.click(screen.getByRole('checkbox', { name: 'Beschäftigte' }));
    await user.click(screen.getByRole('button', { name: 'Rechte speichern' }));
    expect(screen.getByText('Bitte wählen Sie mindestens eine Rolle.')).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Personalrat' }));
    await user.click(screen.getByRole('button', { name: 'Rechte speichern' }));
    expect(await screen.findByText('Die Rechte sind geändert. Die Person meldet sich neu an.')).toBeVisible();
    expect(sent).toEqual([{ roles: ['STAFF_COUNCIL'] }]);
  });

  it('of somebody who has left are not opened, and it is said who can help', async () => {
    const { user } = renderApp('/accounts', ADMIN);
    serve('ENDED');
    server.use(http.put(`${API}/accounts/kim/state`, () => problem(409, 'person-left')));
    await user.click(await screen.findByRole('button', { name: /^Wieder öffnen/ }, SLOW));
    expect(await screen.findByText(/^Diese Person ist ausgeschieden/)).toBeVisible();
  });
});
