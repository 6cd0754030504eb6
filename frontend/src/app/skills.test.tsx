// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { GoalsForm } from '../api/types';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { COMPARED_ROLE, profile } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const ROLE = `/profile/roles/${COMPARED_ROLE.role.id}`;

describe('my competencies', () => {
  it('say that nothing is known, and choose no level in advance', async () => {
    const { user } = renderApp('/profile');
    const name = await screen.findByRole('heading', { name: /Deeskalation/, level: 4 }, SLOW);
    const row = within(name.closest('li') as HTMLElement);
    expect(row.getByText(/Ihr Stand: unbekannt/)).toBeVisible();
    await user.click(row.getByRole('button', { name: /Selbsteinschätzung ändern/ }));
    for (const radio of row.getAllByRole('radio')) {
      expect(radio).not.toBeChecked();
    }
  });

  it('count what goals leave open with the rest, and offer courses for it', async () => {
    const mine = profile();
    renderApp('/profile');
    server.use(
      http.get('*/api/v1/profile', () =>
        HttpResponse.json({
          ...mine,
          competencies: mine.competencies.map((one) =>
            one.required === null ? { ...one, wanted: 'BASIC' } : one,
          ),
        }),
      ),
    );
    expect(
      await screen.findByText(
        /Bei 3 von 4 geforderten Kompetenzen.*Durch Ihre Ziele ist 1 weitere offen, zusammen 4\./,
        {},
        SLOW,
      ),
    ).toBeVisible();
    expect(screen.getByText('Nur offene (4)')).toBeVisible();
    expect(screen.getAllByText('offen')).toHaveLength(4);
    expect(screen.getAllByRole('link', { name: /^Passende Angebote/ })).toHaveLength(4);
  });

  it('stand in the address: only open ones, as a table', async () => {
    const { user, router } = renderApp('/profile');
    await user.click(await screen.findByRole('button', { name: /Nur offene/ }, SLOW));
    await user.click(screen.getByRole('button', { name: 'Tabelle' }));
    expect(await screen.findByRole('table')).toBeVisible();
    expect(router.state.location.href).toBe('/profile?view=table&only=open');
    expect(screen.queryByRole('rowheader', { name: /Datenschutz/ })).toBeNull();
  });
});

describe('a job role beside me', () => {
  it('says what is met, nearly, missing and unknown, and what leads there', async () => {
    renderApp(ROLE);
    expect(await screen.findByText('Sie decken 33 % dieser Stelle ab.', {}, SLOW)).toBeVisible();
    for (const name of ['Fehlt noch', 'Fast erfüllt', 'Unbekannt', 'Erfüllt']) {
      expect(screen.getByRole('heading', { name, level: 2 })).toBeVisible();
    }
    expect(screen.getAllByRole('link', { name: /3 Angebote ansehen/ })).toHaveLength(3);
  });

  it('opens from each of its figures with the rows that the figure counts', async () => {
    const { user, router } = renderApp('/profile/roles');
    const names = () =>
      screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent?.replaceAll('\u00ad', ''));
    const [missing, nearly, unknown, met] = COMPARED_ROLE.requirements.map(
      ({ competency }) => competency.label.de,
    );
    for (const [figure, only, rows] of [
      [/^33\s% gedeckt/, 'held', [missing, nearly, met]],
      [/^3 von 4 offen/, 'open', [missing, nearly, unknown]],
      [/^25\s% unbekannt/, 'unknown', [unknown]],
    ] as const) {
      await user.click(await screen.findByRole('link', { name: figure }, SLOW));
      expect(await screen.findByText(new RegExp(`: ${rows.length} von 4\\.$`), {}, SLOW)).toBeVisible();
      expect(router.state.location.href).toBe(`${ROLE}?only=${only}`);
      expect(names()).toEqual(rows);
      await user.click(screen.getByRole('link', { name: 'Alle 4 anzeigen' }));
      await waitFor(() => expect(names()).toHaveLength(4));
      await router.navigate({ to: '/profile/roles' });
    }
  });

  it('becomes a goal beside those there are', async () => {
    const { user } = renderApp(ROLE);
    let sent: GoalsForm | undefined;
    server.use(
      http.patch<never, GoalsForm>('*/api/v1/profile/goals', async ({ request }) => {
        sent = await request.json();
        return problem(503, 'unavailable');
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Als Ziel setzen' }, SLOW));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(sent?.jobRoles).toEqual([{ id: COMPARED_ROLE.role.id, by: null }]);
    expect(sent?.competencies, 'what another tab set is not named').toEqual([]);
    expect(sent?.droppedCompetencies).toEqual([]);
  });

  it('says so where nobody described it', async () => {
    renderApp(ROLE);
    server.use(
      http.get('*/api/v1/profile/job-roles/:id', () =>
        HttpResponse.json({ ...COMPARED_ROLE, share: 0, unknownShare: 0, requirements: [] }),
      ),
    );
    expect(await screen.findByText('Diese Stelle hat noch niemand beschrieben', {}, SLOW)).toBeVisible();
    expect(screen.queryByText(/dieser Stelle ab/)).toBeNull();
  });
});

describe('who looked', () => {
  it('is told in a sentence with the reason', async () => {
    renderApp('/profile/privacy');
    expect(
      await screen.findByText(
        /Am 12\.11\.2026 um 09:14 hat Katrin Sauerwein \(Personalentwicklung\).*Zweck: Planung/,
        {},
        SLOW,
      ),
    ).toBeVisible();
  });

  it('offers a copy of all that is stored, to read and for programs', async () => {
    renderApp('/profile/privacy');
    const readable = await screen.findByRole('link', { name: 'Meine Daten herunterladen' }, SLOW);
    expect(readable).toHaveAttribute('href', '/api/v1/profile/export/readable');
    expect(readable).toHaveAttribute('download');
    expect(screen.getByRole('link', { name: 'Für Programme (JSON)' })).toHaveAttribute(
      'href',
      '/api/v1/profile/export',
    );
  });

  it('says that nobody did', async () => {
    renderApp('/profile/privacy');
    server.use(http.get('*/api/v1/profile/accesses', () => HttpResponse.json({ total: 0, accesses: [] })));
    expect(await screen.findByText('Bisher hat niemand Ihre Angaben angesehen.', {}, SLOW)).toBeVisible();
  });
});
