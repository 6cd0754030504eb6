// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { GoalsForm, Hit } from '../api/types';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import {
  ADMIN,
  coursePage,
  EMPLOYEE,
  HITS,
  matches,
  PASSWORD,
  PROVIDER,
  RANKING_NUMBERS,
} from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };

describe('signing in', () => {
  it('comes back to where one wanted to go', async () => {
    const { user, router } = renderApp('/courses?text=akte', null);
    await user.type(await screen.findByLabelText('Anmeldename', {}, SLOW), EMPLOYEE.login);
    await user.type(screen.getByLabelText('Passwort'), `${PASSWORD}{Enter}`);
    expect(await screen.findByRole('heading', { name: '1 Angebot' }, SLOW)).toBeVisible();
    expect(router.state.location.href).toBe('/courses?text=akte');
  });

  it('says that name or password is wrong, keeps the name and empties the password', async () => {
    const { user } = renderApp('/sign-in', null);
    await user.type(await screen.findByLabelText('Anmeldename', {}, SLOW), EMPLOYEE.login);
    await user.type(screen.getByLabelText('Passwort'), 'falsch{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Anmeldename oder Passwort stimmt nicht.');
    expect(screen.getByLabelText('Anmeldename')).toHaveValue(EMPLOYEE.login);
    expect(screen.getByLabelText('Passwort')).toHaveValue('');
  });

  it('says that the access of the administration rests', async () => {
    const { user } = renderApp('/sign-in', null);
    server.use(http.post('*/api/v1/session', () => problem(403, 'access-paused')));
    await user.type(await screen.findByLabelText('Anmeldename', {}, SLOW), 'x');
    await user.type(screen.getByLabelText('Passwort'), 'y{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Der Zugang Ihrer Verwaltung ruht.');
  });

  it('says how long to wait after too many attempts', async () => {
    const { user } = renderApp('/sign-in', null);
    server.use(
      http.post('*/api/v1/session', () =>
        HttpResponse.json(
          { type: '/errors/too-many-attempts' },
          { status: 429, headers: { 'Retry-After': '90' } },
        ),
      ),
    );
    await user.type(await screen.findByLabelText('Anmeldename', {}, SLOW), 'x');
    await user.type(screen.getByLabelText('Passwort'), 'y{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Bitte warten Sie 2 Minuten.');
  });

  it('names an empty field instead of asking the server', async () => {
    const { user } = renderApp('/sign-in', null);
    await user.click(await screen.findByRole('button', { name: 'Anmelden' }, SLOW));
    expect(screen.getByText('Bitte geben Sie Ihren Anmeldenamen ein.')).toBeVisible();
    expect(screen.getByLabelText('Passwort')).toBeInvalid();
  });
});

describe('the results', () => {
  it('show the strongest reason and the price in words', async () => {
    renderApp('/courses');
    const card = (await screen.findByRole('link', { name: /Elektronische Akte/ }, SLOW)).closest('article');
    expect(card).not.toBeNull();
    const inCard = within(card as HTMLElement);
    expect(inCard.getByText('Preis unbekannt')).toBeVisible();
    expect(inCard.queryByText(/0\s€/)).toBeNull();
    expect(inCard.getByText(/schließt Ihre Lücke „Elektronische Aktenführung“/)).toBeVisible();
    expect(inCard.getByRole('link', { name: 'Vorschlag, maschinell erstellt' })).toHaveAttribute(
      'href',
      '/how-we-rank',
    );
  });

  it('put a chosen facet into the address and take it out with its chip', async () => {
    const { user, router } = renderApp('/courses');
    await user.click(await screen.findByRole('checkbox', { name: /^Seminar/ }, SLOW));
    await waitFor(() => expect(router.state.location.href).toBe('/courses?format=SEMINAR'));
    expect(await screen.findByRole('heading', { name: '1 Angebot' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Seminar vor Ort entfernen' }));
    await waitFor(() => expect(router.state.location.href).toBe('/courses'));
  });

  it('fold the further filters, open those with a choice and name no price twice', async () => {
    const { user } = renderApp('/courses?price=TO_100');
    const value = (name: string, count: number, selected = false) => ({
      value: name,
      label: null,
      count,
      selected,
    });
    server.use(
      http.get('*/api/v1/matches', () =>
        HttpResponse.json(
          matches({
            facets: [
              { name: 'price', values: [value('FREE', 2), value('TO_100', 4, true)] },
              { name: 'freeOfCharge', values: [value('YES', 2), value('NO', 4)] },
              { name: 'weekday', values: [value('MONDAY', 3)] },
            ],
          }),
        ),
      ),
    );
    const price = await screen.findByRole('button', { name: 'Preis (1 gewählt)' }, SLOW);
    expect(price).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('checkbox', { name: /^bis 100 Euro/ })).toBeChecked();
    expect(screen.queryByText('Kostenlos')).toBeNull();
    const weekday = screen.getByRole('button', { name: 'Beginnt am' });
    expect(weekday).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('checkbox', { name: /^Montag/ })).toBeNull();
    await user.click(weekday);
    expect(screen.getByRole('checkbox', { name: /^Montag/ })).toBeVisible();
  });

  it('say what a text was understood as, and lead there', async () => {
    const { user, router } = renderApp('/courses?text=pass&format=SEMINAR');
    await screen.findByText('Verstanden als:', {}, SLOW);
    await user.click(screen.getByRole('link', { name: 'Pass- und Ausweisrecht' }));
    await waitFor(() =>
      expect(router.state.location.href).toBe('/courses?format=SEMINAR&competency=c-passports'),
    );
    await waitFor(() => expect(screen.queryByText('Verstanden als:')).toBeNull());
  });

  it('stay silent where a text was not understood', async () => {
    renderApp('/courses?text=akte');
    expect(await screen.findByRole('heading', { name: '1 Angebot' }, SLOW)).toBeVisible();
    expect(screen.queryByText('Verstanden als:')).toBeNull();
  });

  it('say that a text without words does not count', async () => {
    renderApp('/courses?text=%F0%9F%98%80');
    server.use(
      http.get('*/api/v1/matches', () =>
        HttpResponse.json(matches({ weights: [{ code: 'NEED_COVERED', weight: 0.6 }] })),
      ),
    );
    expect(await screen.findByText(/enthält kein Wort, nach dem wir suchen können/, {}, SLOW)).toBeVisible();
  });

  it('say which filter to drop when nothing is left, and what that brings', async () => {
    renderApp('/courses?text=gibtesnicht&format=SEMINAR');
    expect(await screen.findByText('Dazu gibt es gerade kein Angebot', {}, SLOW)).toBeVisible();
    const way = await screen.findByRole('link', { name: /„gibtesnicht“ weglassen: 1 Angebot/ });
    expect(way).toHaveAttribute('href', '/courses?format=SEMINAR');
  });

  it('offer to drop all filters where none alone helps', async () => {
    renderApp('/courses?format=SEMINAR&pace=DATED');
    server.use(
      http.get('*/api/v1/matches', ({ request }) => {
        const { searchParams } = new URL(request.url);
        const isNarrowed = searchParams.has('format') || searchParams.has('pace');
        return HttpResponse.json(isNarrowed ? matches({ total: 0, hits: [], removed: [] }) : matches());
      }),
    );
    expect(await screen.findByText('Mehrere Filter zusammen schließen alles aus.', {}, SLOW)).toBeVisible();
    expect(screen.queryByText('Nehmen Sie einen Filter weg:')).toBeNull();
    expect(screen.getByRole('link', { name: 'Alle Filter wegnehmen' })).toHaveAttribute('href', '/courses');
  });

  it('say at once what is left out where nothing else was found', async () => {
    renderApp('/courses?text=gibtesnicht');
    server.use(
      http.get('*/api/v1/matches', ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.has('text')
            ? matches({ total: 0, hits: [], facets: [{ name: 'provider', values: [] }] })
            : matches(),
        ),
      ),
    );
    const left = await screen.findByRole('button', { name: '3 Angebote und die Gründe' }, SLOW);
    expect(left).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('2 Angebote: alle Termine ausgebucht')).toBeVisible();
    expect(screen.getByText(/^Suchen Sie mit einem anderen Wort/)).toBeVisible();
    expect(screen.queryByText('Nehmen Sie einen Filter weg:')).toBeNull();
    expect(screen.queryByRole('group', { name: 'Anbieter' })).toBeNull();
  });

  it('name what is left out, the rule and the alternative', async () => {
    const { user } = renderApp('/courses');
    await user.click(await screen.findByRole('button', { name: '3 Angebote und die Gründe' }, SLOW));
    expect(screen.getByText('2 Angebote: alle Termine ausgebucht')).toBeVisible();
    expect(screen.getByText(/Stattdessen möglich/)).toBeVisible();
  });

  it('load the next page on request by the cursor', async () => {
    const { user } = renderApp('/courses');
    const cursors: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/matches', ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        cursors.push(cursor);
        const all = matches().hits;
        return HttpResponse.json(
          cursor === null
            ? matches({ total: 7, hits: all.slice(0, 4), nextCursor: 'next' })
            : matches({ total: 7, hits: all.slice(4) }),
        );
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Weitere Angebote laden' }, SLOW));
    expect(await screen.findByText('7 von 7 angezeigt')).toBeVisible();
    expect(cursors).toEqual([null, 'next']);
  });

  it('say what happened when the server fails, and try again on request', async () => {
    const { user } = renderApp('/courses');
    let broken = true;
    server.use(
      http.get('*/api/v1/matches', () => (broken ? problem(500, 'internal') : HttpResponse.json(matches()))),
    );
    expect(await screen.findByRole('alert', {}, SLOW)).toHaveTextContent('Gespeichertes ist sicher');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(await screen.findByRole('heading', { name: '7 Angebote' })).toBeVisible();
  });
});

describe('a course', () => {
  it('shows a sum that adds up', async () => {
    renderApp('/courses/k-1');
    const table = await screen.findByRole('table', {}, SLOW);
    const numbers = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getAllByRole('cell').at(-1)?.textContent?.replace(',', '.')));
    const total = numbers.pop() ?? 0;
    expect(numbers.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 5);
    expect(total).toBe(90);
  });

  it('says of a level that nobody told that it is unknown', async () => {
    renderApp('/courses/k-2');
    const { course } = HITS[1] as Hit;
    server.use(
      http.get('*/api/v1/courses/:id', () => HttpResponse.json(coursePage({ ...course, similar: [] }))),
    );
    expect(await screen.findByText(/^Ihr Stand: unbekannt/, {}, SLOW)).toBeVisible();
    expect(screen.queryByText(/noch keine/)).toBeNull();
    const bar = document.querySelector('.ui-scale');
    expect(bar).toHaveAttribute('data-unknown');
    expect(screen.getByText('unbekannt', { selector: '.ui-legend-item' })).toBeVisible();
  });

  it('says of a level that is known to be none that there is none', async () => {
    renderApp('/courses/k-2');
    const { course } = HITS[1] as Hit;
    const teaches = course.teaches.map((one) => ({ ...one, held: null, none: true }));
    server.use(
      http.get('*/api/v1/courses/:id', () =>
        HttpResponse.json(coursePage({ ...course, teaches, similar: [] })),
      ),
    );
    expect(await screen.findByText(/^Ihr Stand: noch keine/, {}, SLOW)).toBeVisible();
    expect(document.querySelector('.ui-scale')).not.toHaveAttribute('data-unknown');
    expect(screen.queryByText('unbekannt', { selector: '.ui-legend-item' })).toBeNull();
  });

  it('says the number above a sum as that sum rounds', async () => {
    const factors = [
      { code: 'NEED_COVERED' as const, value: 0.7649, weight: 1, contribution: 0.7649 },
      { code: 'LEVEL_FIT' as const, value: 0, weight: 0, contribution: 0 },
    ];
    renderApp('/courses/k-1');
    server.use(
      http.get('*/api/v1/courses/:id', () =>
        HttpResponse.json(coursePage({ match: { score: 0.7649, factors, reasons: [] } })),
      ),
    );
    expect(await screen.findByRole('row', { name: /Summe.*76,5/ }, SLOW)).toBeVisible();
    expect(screen.getByText(/^77\s% Passung/)).toBeVisible();
    expect(screen.getByText(/die Passung von 77\s%/i)).toBeVisible();
  });

  it('offers a self-paced one at once', async () => {
    renderApp('/courses/k-2');
    const start = await screen.findByRole('link', { name: 'Jetzt beginnen' }, SLOW);
    expect(start).toHaveAttribute('href', 'https://lernen.example/start');
    expect(start).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('is a missing page like any other when it does not exist', async () => {
    renderApp('/courses/unbekannt');
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' }, SLOW)).toBeVisible();
  });
});

describe('the profile', () => {
  it('saves a level where one stays and shows what it changes', async () => {
    const { user } = renderApp('/profile');
    const sent: unknown[] = [];
    server.events.on('request:start', async ({ request }) => {
      if (request.method === 'PUT') {
        sent.push(await request.clone().json());
      }
    });
    await user.click(
      await screen.findByRole('button', { name: /Selbsteinschätzung ändern.*Pass- und Ausweisrecht/ }, SLOW),
    );
    const group = screen.getByRole('radiogroup', { name: 'Was beschreibt Sie am besten?' });
    expect(within(group).getByRole('radio', { name: /Grundlagen/ })).toBeChecked();
    await user.click(within(group).getByRole('radio', { name: /Grundlagen/ }));
    // Past one answer to the next: only where one stays counts.
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(sent).toEqual([]);
    await waitFor(() => expect(screen.getByText(/Bei 2 von 4 geforderten/)).toBeVisible(), SLOW);
    server.events.removeAllListeners();
    expect(sent).toEqual([{ level: 'ADVANCED' }]);
    expect(screen.getAllByText(/Gespeichert: Pass- und Ausweisrecht, Vertiefung/).length).toBeGreaterThan(0);
  });

  it('saves what is clicked at once', async () => {
    const { user } = renderApp('/profile');
    await user.click(
      await screen.findByRole('button', { name: /Selbsteinschätzung ändern.*Pass- und Ausweisrecht/ }, SLOW),
    );
    const timers = vi.spyOn(window, 'setTimeout');
    await user.click(screen.getByRole('radio', { name: /Vertiefung/ }));
    expect(timers).not.toHaveBeenCalledWith(expect.any(Function), 700);
    await waitFor(() => expect(screen.getByText(/Bei 2 von 4 geforderten/)).toBeVisible(), SLOW);
  });

  it('keeps a choice that could not be saved, and saves it on request', async () => {
    const { user } = renderApp('/profile');
    let fails = true;
    server.use(
      http.put('*/api/v1/profile/competencies/:id', () => (fails ? problem(500, 'internal') : undefined)),
    );
    await user.click(
      await screen.findByRole('button', { name: /Selbsteinschätzung ändern.*Pass- und Ausweisrecht/ }, SLOW),
    );
    await user.click(screen.getByRole('radio', { name: /Vertiefung/ }));
    expect(await screen.findByText(/^Noch nicht gespeichert/, {}, SLOW)).toBeVisible();
    expect(screen.getByRole('radio', { name: /Vertiefung/ })).toBeChecked();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    await waitFor(() => expect(screen.getByText(/Bei 2 von 4 geforderten/)).toBeVisible(), SLOW);
    expect(screen.queryByText(/^Noch nicht gespeichert/)).toBeNull();
    expect(screen.getByRole('radio', { name: /Vertiefung/ })).toBeChecked();
  });

  it('saves what could not be saved once the connection is back', async () => {
    const { user } = renderApp('/profile');
    let fails = true;
    server.use(
      http.put('*/api/v1/profile/competencies/:id', () => (fails ? problem(500, 'internal') : undefined)),
    );
    await user.click(
      await screen.findByRole('button', { name: /Selbsteinschätzung ändern.*Pass- und Ausweisrecht/ }, SLOW),
    );
    await user.click(screen.getByRole('radio', { name: /Vertiefung/ }));
    expect(await screen.findByText(/^Noch nicht gespeichert/, {}, SLOW)).toBeVisible();
    fails = false;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(screen.getByText(/Bei 2 von 4 geforderten/)).toBeVisible(), SLOW);
  });
});

describe('a goal', () => {
  it('gets another day, and none, when one says so', async () => {
    const { user } = renderApp('/profile');
    const bodies: GoalsForm[] = [];
    server.events.on('request:start', async ({ request }) => {
      if (request.method === 'PATCH') {
        bodies.push((await request.clone().json()) as GoalsForm);
      }
    });
    await user.click(await screen.findByRole('button', { name: /^bis 30\.06\.2027/ }, SLOW));
    const year = await screen.findByRole('spinbutton', { name: /Jahr/ }, SLOW);
    await user.click(year);
    await user.keyboard('{ArrowUp}');
    expect(bodies).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Datum speichern' }));
    expect(await screen.findByRole('button', { name: /^bis 30\.06\.2028/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ohne Datum' }));
    expect(await screen.findByRole('button', { name: /^ohne Datum/ })).toBeVisible();
    expect(bodies.map(({ competencies }) => competencies.map(({ by }) => by))).toEqual([
      ['2028-06-30'],
      [null],
    ]);
  });
});

describe('what is possible for me', () => {
  it('keeps a number as a wish and makes it a limit on request', async () => {
    const { user } = renderApp('/profile');
    const panel = within(await screen.findByRole('region', { name: 'Was für mich möglich ist' }, SLOW));
    expect(panel.getByText('Deutsch', { selector: 'p' })).toBeVisible();
    await user.click(panel.getByRole('button', { name: 'Wünsche ändern' }));
    await user.type(panel.getByLabelText('Höchstens so viele Tage am Stück abwesend'), '2{Enter}');
    expect(await panel.findByText('höchstens 2 Tage abwesend · Deutsch', {}, SLOW)).toBeVisible();
    await user.click(panel.getByRole('radio', { name: 'Auf keinen Fall' }));
    expect(
      await panel.findByText('höchstens 2 Tage abwesend (auf keinen Fall mehr) · Deutsch', {}, SLOW),
    ).toBeVisible();
    await user.clear(panel.getByLabelText('Höchstens so viele Tage am Stück abwesend'));
    await user.tab();
    await waitFor(() => expect(panel.queryByText(/höchstens/)).toBeNull());
    expect(panel.queryByRole('radio')).toBeNull();
  });

  it('takes the evening for a time to learn', async () => {
    const { user } = renderApp('/profile');
    const panel = within(await screen.findByRole('region', { name: 'Was für mich möglich ist' }, SLOW));
    await user.click(panel.getByRole('button', { name: 'Wünsche ändern' }));
    await user.click(panel.getByRole('checkbox', { name: 'abends' }));
    expect(await panel.findByText('abends · Deutsch', {}, SLOW)).toBeVisible();
  });

  it('stays as entered when saving fails, and can be saved again', async () => {
    const { user } = renderApp('/profile');
    let fails = true;
    server.use(
      http.put('*/api/v1/profile/constraints', () => (fails ? problem(500, 'internal') : undefined)),
    );
    const panel = within(await screen.findByRole('region', { name: 'Was für mich möglich ist' }, SLOW));
    await user.click(panel.getByRole('button', { name: 'Wünsche ändern' }));
    await user.click(panel.getByRole('checkbox', { name: 'Montag' }));
    expect(await panel.findByRole('alert')).toBeVisible();
    expect(panel.getByText(/^Noch nicht gespeichert/)).toBeVisible();
    expect(panel.getByRole('checkbox', { name: 'Montag' })).toBeChecked();
    fails = false;
    await user.click(panel.getByRole('button', { name: 'Noch einmal versuchen' }));
    await waitFor(() => expect(panel.queryByText(/^Noch nicht gespeichert/)).toBeNull());
    expect(panel.getByRole('checkbox', { name: 'Montag' })).toBeChecked();
  });
});

describe('a session that ends', () => {
  it('asks to sign in over the page and keeps what was typed', async () => {
    const { user, router } = renderApp('/courses');
    const search = await screen.findByRole('combobox', { name: /Thema, Aufgabe/ }, SLOW);
    await screen.findByRole('heading', { name: '7 Angebote' }, SLOW);
    let expired = true;
    server.use(
      http.get('*/api/v1/matches', () => (expired ? problem(401, 'not-signed-in') : undefined)),
      http.get('*/api/v1/suggestions', () => HttpResponse.json({ suggestions: [] })),
      http.post('*/api/v1/session', () => {
        expired = false;
        return undefined;
      }),
    );
    await user.type(search, 'Meldewesen{Enter}');
    const question = await screen.findByRole('alertdialog', {}, SLOW);
    expect(question).toHaveTextContent('Was Sie eingegeben haben, bleibt erhalten.');
    expect(within(question).getByLabelText('Anmeldename')).toHaveValue(EMPLOYEE.login);
    await user.type(within(question).getByLabelText('Passwort'), `${PASSWORD}{Enter}`);
    expect(await screen.findByRole('heading', { name: '1 Angebot' }, SLOW)).toBeVisible();
    expect(router.state.location.href).toBe('/courses?text=Meldewesen');
  });
});

describe('accounts without an employee', () => {
  it('start with what they come to do', async () => {
    renderApp('/', ADMIN);
    expect(await screen.findByRole('link', { name: 'Einspielen' }, SLOW)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Mein Profil' })).toBeNull();
  });

  it('see an import through to its report', async () => {
    const { user } = renderApp('/imports', ADMIN);
    await screen.findByRole('heading', { name: 'Angebote einspielen' }, SLOW);
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, new File(['{}'], 'angebote.json', { type: 'application/json' }));
    await user.click(screen.getByRole('button', { name: 'Einspielen' }));
    const issues = await screen.findByRole('table', { name: 'Datensätze mit Hinweis' }, SLOW);
    expect(
      within(issues).getByRole('row', {
        name: /Vergaberecht Zeile 12 abgelehnt Termin 2, Beginn Kein Datum: „31.02.2027“/,
      }),
    ).toBeVisible();
    expect(
      within(issues).getByRole('row', { name: /K-40 repariert Preis Kein Preis in Euro/ }),
    ).toBeVisible();
    expect(screen.getByText(/3\.000 von 4\.000 bekannten Angeboten/)).toBeVisible();
    expect(screen.getByRole('alert')).toHaveAttribute('data-kind', 'warning');
  });

  it('read why a file was refused, under its own name', async () => {
    const failure = {
      code: 'PICTURE',
      parameters: { file: 'kurse.json' },
      detail: 'kurse.json is a picture.',
    };
    const { user } = renderApp('/imports', ADMIN);
    server.use(
      http.get('*/api/v1/imports/:id', () =>
        HttpResponse.json({
          id: 'i-1',
          kind: 'courses',
          fileName: 'kurse.json',
          state: 'FAILED',
          progress: 0,
          report: null,
          failure,
        }),
      ),
    );
    await screen.findByRole('heading', { name: 'Angebote einspielen' }, SLOW);
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, new File(['x'], 'kurse.json', { type: 'application/json' }));
    await user.click(screen.getByRole('button', { name: 'Einspielen' }));
    expect(await screen.findByRole('alert', {}, SLOW)).toHaveTextContent('„kurse.json“ ist ein Bild');
  });

  it('are told at once that a file is empty', async () => {
    const { user } = renderApp('/imports', ADMIN);
    await screen.findByRole('heading', { name: 'Angebote einspielen' }, SLOW);
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, new File([], 'leer.json', { type: 'application/json' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('„leer.json“ ist leer.');
    expect(screen.getByRole('button', { name: 'Einspielen' })).toBeDisabled();
  });

  it('find no import page without the role', async () => {
    renderApp('/imports');
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' }, SLOW)).toBeVisible();
  });

  it('see their own offers as a provider', async () => {
    renderApp('/my-offers', PROVIDER);
    expect(await screen.findByRole('table', { name: 'Veröffentlichte Angebote' }, SLOW)).toBeVisible();
  });

  it('show a new API token once', async () => {
    const { user } = renderApp('/provider/tokens', PROVIDER);
    await user.type(await screen.findByLabelText(/^Name/, undefined, SLOW), 'Abgleich');
    await user.click(screen.getByRole('button', { name: 'Anlegen' }));
    expect(await screen.findByText(/^kc_A{43}$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fertig' }));
    expect(screen.queryByText(/^kc_A{43}$/)).toBeNull();
  });

  it('keep API tokens from everybody but providers', async () => {
    renderApp('/provider/tokens', EMPLOYEE);
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' }, SLOW)).toBeVisible();
  });
});

describe('how we rank', () => {
  it('can be read without signing in', async () => {
    renderApp('/how-we-rank', null);
    const table = await screen.findByRole('table', { name: 'Faktoren und ihr Gewicht' }, SLOW);
    expect(within(table).getByRole('row', { name: /Summe 100,0\s%/ })).toBeVisible();
  });

  it('shows weights that add up to the sum beside them', async () => {
    renderApp('/how-we-rank', null);
    server.use(
      http.get('*/api/v1/ranking', () =>
        HttpResponse.json({
          ...RANKING_NUMBERS,
          modelVersion: 'linear-1',
          factors: [
            { code: 'NEED_COVERED', weight: 0.18 },
            { code: 'LEVEL_FIT', weight: 0.03 },
            { code: 'FEASIBILITY', weight: 0.045 },
            { code: 'QUALITY', weight: 0.025 },
            { code: 'FRESHNESS', weight: 0.02 },
            { code: 'TEXT_MATCH', weight: 0.7 },
          ],
        }),
      ),
    );
    const table = await screen.findByRole('table', { name: 'Faktoren und ihr Gewicht' }, SLOW);
    const shown = within(table)
      .getAllByText(/^[\d,]+\s%$/)
      .map(({ textContent }) => Number.parseFloat((textContent ?? '').replace(',', '.')));
    const total = shown.pop();
    expect(shown).toHaveLength(6);
    expect(shown.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(total ?? 0);
  });

  it('names the figures that the installation uses', async () => {
    renderApp('/how-we-rank', null);
    server.use(
      http.get('*/api/v1/ranking', () =>
        HttpResponse.json({
          ...RANKING_NUMBERS,
          modelVersion: 'linear-1',
          factors: [],
          feasibility: { ...RANKING_NUMBERS.feasibility, eurosToHalf: 321 },
          mix: { ...RANKING_NUMBERS.mix, mostOfProvider: 7 },
        }),
      ),
    );
    expect(await screen.findByText(/zur Hälfte bei 321 Euro/, {}, SLOW)).toBeVisible();
    expect(screen.getByText(/höchstens 7 Angebote eines Anbieters/)).toBeVisible();
    const parts = screen.getByRole('table', { name: /Teile von „Ist machbar“/ });
    expect(within(parts).getByRole('row', { name: /^Beginn 25\s%/ })).toBeVisible();
  });
});
