// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Session, SwitchState } from '../api/types';
import { renderApp } from '../testing/renderApp';
import { EMPLOYEE } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const API = '*/api/v1';
const HR: Session = { ...EMPLOYEE, roles: ['EMPLOYEE', 'HR'] };

function serve(on: SwitchState['which'][]) {
  const all = ['PERSON_VIEWS', 'RECORDED_SEARCHES', 'RANDOMISED_RANKING'] as const;
  const switches = all.map(
    (which): SwitchState => ({ which, on: on.includes(which), number: 0, changes: [] }),
  );
  server.use(
    http.get(`${API}/switches`, () => HttpResponse.json({ switches })),
    http.get(`${API}/demand/searches`, () =>
      HttpResponse.json({
        searches: [
          { month: '2026-11-01', text: 'drohnen', filter: null, region: 'Wetterau', people: 10 },
          { month: '2026-11-01', text: '', filter: 'WITHIN_KM', region: null, people: 5 },
        ],
      }),
    ),
    http.get(`${API}/demand/impressions`, () =>
      HttpResponse.json({
        places: [
          { month: '2026-11-01', place: 1, shown: 120, opened: 45 },
          { month: '2026-11-01', place: null, shown: 10, opened: null },
        ],
      }),
    ),
    http.get(`${API}/demand/swaps`, () =>
      HttpResponse.json({
        swaps: [{ month: '2026-11-01', swapped: true, upper: true, shown: 20, opened: 10 }],
      }),
    ),
    http.get(`${API}/employees/kim`, () =>
      HttpResponse.json({
        id: 'kim',
        displayName: 'Kim Kühn',
        unit: { id: 'u', name: 'Bürgerbüro' },
        jobRoles: [{ role: { id: 'r', label: { de: 'Meldewesen', en: null } }, share: 0.5 }],
      }),
    ),
  );
}

describe('what people look for', () => {
  it('is told by month, with the filter that emptied a result and how it is counted', async () => {
    renderApp('/demand', HR);
    serve(['RECORDED_SEARCHES', 'RANDOMISED_RANKING']);
    const table = await screen.findByRole('table', { name: 'Vergebliche Suchen im November 2026' }, SLOW);
    expect(
      within(table).getByRole('row', { name: /drohnen.*kein Angebot dazu.*Wetterau.*10/ }),
    ).toBeVisible();
    expect(
      within(table).getByRole('row', { name: /ohne Suchwort.*Filter: Umkreis.*nicht bekannt.*5/ }),
    ).toBeVisible();
    expect(screen.getByText(/erst ab fünf Personen, gerundet auf fünf/)).toBeVisible();
    const places = await screen.findByRole('table', { name: 'Plätze im November 2026' }, SLOW);
    expect(within(places).getByRole('row', { name: /ab 21.*10.*unter 5/ })).toBeVisible();
    const swaps = await screen.findByRole('table', { name: 'Paare im November 2026' }, SLOW);
    expect(within(swaps).getByRole('row', { name: /getauscht.*oben.*20.*10/ })).toBeVisible();
  });

  it('is not asked for while it is off, and the page says where that is agreed on', async () => {
    renderApp('/demand', HR);
    serve([]);
    expect(await screen.findByText(/Das ist hier nicht vereinbart/, {}, SLOW)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zu den Vereinbarungen' })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('is no page for everybody', async () => {
    renderApp('/demand', EMPLOYEE);
    expect(
      await screen.findByRole('heading', { level: 1, name: /gibt es nicht|nicht gefunden/i }, SLOW),
    ).toBeVisible();
  });
});

describe('the page of a single person', () => {
  it('is asked for only once HR has said what for', async () => {
    const { user } = renderApp('/staff/kim', HR);
    serve(['PERSON_VIEWS']);
    await user.click(await screen.findByRole('button', { name: 'Dazu ansehen' }, SLOW));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kim Kühn' }, SLOW)).toBeVisible();
    expect(screen.getByRole('row', { name: /Meldewesen.*50/ })).toBeVisible();
    expect(screen.getByText(/Dieser Blick steht jetzt bei der Person/)).toBeVisible();
  });

  it('says that nothing is agreed on while it is off', async () => {
    renderApp('/staff/kim', HR);
    serve([]);
    expect(await screen.findByText(/darf einzelne Beschäftigte erst ansehen/, {}, SLOW)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Dazu ansehen' })).toBeNull();
  });
});
