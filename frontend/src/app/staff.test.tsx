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

const UNITS = [
  unit('town', '', 'Stadt Muster', null),
  unit('office', '33', 'Bürgerbüro', 'town'),
  unit('team', '', 'Team A', 'office'),
  unit('yard', '68', 'Bauhof', 'town'),
];

function unit(id: string, number: string, name: string, parent: string | null) {
  const kind = parent === null ? 'MUNICIPALITY' : 'UNIT';
  return { id, number, name, kind, parent, head: null, deputy: null, people: 2, version: `${id}-1` };
}

const KIM = {
  id: 'kim',
  personnelNumber: '0815',
  displayName: 'Kim Neumann',
  unit: { id: 'office', name: 'Bürgerbüro' },
  jobRoles: [],
  state: 'ACTIVE',
  leftOn: null,
};

const KIM_IN_FULL = {
  ...KIM,
  firstName: 'Kim',
  lastName: 'Neumann',
  workMail: null,
  privatePhone: null,
  joinedOn: null,
  version: 'v1',
};

const COUNTS = {
  rows: 20,
  joiners: 0,
  returners: 0,
  movers: 0,
  changed: 0,
  unchanged: 12,
  leavers: 0,
  rejected: 0,
  repaired: 0,
  newUnits: 0,
  heads: 0,
  active: 20,
};

const READ = {
  id: 'file',
  fileName: 'Personal.csv',
  state: 'PLANNED',
  token: 't1',
  columns: [
    { column: 0, name: 'Kennung', field: 'PERSONNEL_NUMBER', samples: ['1', '2'] },
    { column: 1, name: 'Rufname', field: null, samples: ['Kim'] },
  ],
  complete: false,
  createUnits: false,
  counts: { ...COUNTS, joiners: 7, rejected: 1 },
  confirmLeavers: false,
  leavers: [],
  newUnits: [],
  issues: [
    { row: 18, field: 'FIRST_NAME', kind: 'FORMULA', rejected: true, value: '=1+1', meant: [] as string[] },
  ],
  notes: [],
};

function serve() {
  server.use(
    http.get(`${API}/staff`, () => HttpResponse.json({ people: [KIM], total: 1 })),
    http.get(`${API}/staff/kim`, () => HttpResponse.json(KIM_IN_FULL)),
    http.get(`${API}/unit-plan`, () => HttpResponse.json({ units: UNITS })),
    http.post(`${API}/staff/imports`, () => HttpResponse.json(READ, { status: 201 })),
  );
}

function open(path: string, session = HR) {
  const app = renderApp(path, session);
  serve();
  return app;
}

async function chooseFile(user: ReturnType<typeof renderApp>['user']) {
  await screen.findByRole('button', { name: 'Datei wählen' }, SLOW);
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File(['x'], 'Personal.csv', { type: 'text/csv' }));
  await screen.findByRole('heading', { name: 'Was steht in welcher Spalte?' }, SLOW);
}

describe('the staff list', () => {
  it('shows who works where, and is not there for others', async () => {
    open('/staff');
    expect(await screen.findByRole('rowheader', { name: 'Kim Neumann' }, SLOW)).toBeVisible();
    expect(screen.getByRole('cell', { name: /0815/ })).toBeVisible();
    expect(screen.getByText('1 Person')).toBeVisible();
  });

  it('is not there for employees', async () => {
    open('/staff', EMPLOYEE);
    expect(await screen.findByRole('heading', { name: /gibt es nicht|nicht gefunden/i }, SLOW)).toBeVisible();
  });

  it('shows the version with a change and says when somebody else was faster', async () => {
    const { user } = open('/staff');
    let sent: unknown = null;
    server.use(
      http.put(`${API}/staff/kim`, async ({ request }) => {
        sent = await request.json();
        return problem(409, 'changed-meanwhile');
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Kim Neumann ändern' }, SLOW));
    const sheet = within(await screen.findByRole('dialog', {}, SLOW));
    const name = await sheet.findByLabelText('Nachname', {}, SLOW);
    await user.clear(name);
    await user.type(name, 'Alt');
    await user.click(sheet.getByRole('button', { name: 'Speichern' }));
    expect(await sheet.findByText(/Jemand anderes hat die Angaben/, {}, SLOW)).toBeVisible();
    expect(sent).toMatchObject({ lastName: 'Alt', seenVersion: 'v1', unit: 'office' });
  });
});

describe('a staff file', () => {
  it('names each wrong row and sends its correction', async () => {
    const { user } = open('/staff/file');
    let sent: unknown = null;
    server.use(
      http.put(`${API}/staff/imports/file/choices`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...READ, issues: [], token: 't2' });
      }),
    );
    await chooseFile(user);
    expect(screen.getByText('Das ist eine Formel. Speichern Sie nur den Wert.')).toBeVisible();
    await user.type(screen.getByLabelText('Zeile 18, Vorname:'), 'Kim');
    await user.click(screen.getByRole('button', { name: 'Korrekturen übernehmen' }));
    expect(await screen.findByText('Wir konnten jede Zeile lesen.', {}, SLOW)).toBeVisible();
    expect(sent).toMatchObject({ corrections: [{ row: 18, field: 'FIRST_NAME', value: 'Kim' }] });
  });

  it('sends what a column means', async () => {
    const { user } = open('/staff/file');
    let sent: unknown = null;
    server.use(
      http.put(`${API}/staff/imports/file/choices`, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(READ);
      }),
    );
    await chooseFile(user);
    await user.selectOptions(screen.getByLabelText('Bedeutung von „Rufname“'), 'Vorname');
    await waitFor(() =>
      expect(sent).toMatchObject({
        columns: [
          { field: 'PERSONNEL_NUMBER', column: 0 },
          { field: 'FIRST_NAME', column: 1 },
        ],
      }),
    );
  });

  it('asks for the number where many leave, and takes over once', async () => {
    const { user } = open('/staff/file');
    const many = {
      ...READ,
      issues: [],
      complete: true,
      confirmLeavers: true,
      counts: { ...COUNTS, leavers: 8 },
    };
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/staff/imports`, () => HttpResponse.json(many, { status: 201 })),
      http.post(`${API}/staff/imports/file/application`, async ({ request }) => {
        const body = (await request.json()) as { confirmedLeavers: number | null };
        sent.push(body);
        return body.confirmedLeavers === 8
          ? HttpResponse.json({ ...many, state: 'APPLIED' })
          : problem(409, 'many-leavers');
      }),
    );
    await chooseFile(user);
    await user.click(screen.getByRole('button', { name: 'Übernehmen' }));
    expect(await screen.findByText(/Die Zahl stimmt nicht. Es sind 8/, {}, SLOW)).toBeVisible();
    await user.type(screen.getByLabelText(/Wie viele Personen verlieren/), '8');
    await user.click(screen.getByRole('button', { name: 'Übernehmen' }));
    expect(await screen.findByText('Die Datei ist übernommen.', {}, SLOW)).toBeVisible();
    expect(sent).toEqual([
      { token: 't1', confirmedLeavers: null },
      { token: 't1', confirmedLeavers: 8 },
    ]);
  });

  it('says why it cannot be read', async () => {
    const { user } = open('/staff/file');
    server.use(
      http.post(`${API}/staff/imports`, () =>
        problem(422, 'staff-file-refused', [{ field: 'file', reason: 'OLD_WORKBOOK' }]),
      ),
    );
    await screen.findByRole('button', { name: 'Datei wählen' }, SLOW);
    await user.upload(
      document.querySelector('input[type=file]') as HTMLInputElement,
      new File(['x'], 'Personal.csv', { type: 'text/csv' }),
    );
    expect(await screen.findByRole('alert', {}, SLOW)).toHaveTextContent('altes Excel-Format');
  });
});

describe('a row that names one of several units', () => {
  it('says which way there may be meant', async () => {
    const { user } = open('/staff/file');
    const issue = {
      row: 3,
      field: 'UNIT',
      kind: 'UNIT_AMBIGUOUS',
      rejected: true,
      value: 'Team A',
      meant: ['Bauhof / Team A', 'Bürgerbüro / Team A'],
    };
    server.use(
      http.post(`${API}/staff/imports`, () =>
        HttpResponse.json({ ...READ, issues: [issue] }, { status: 201 }),
      ),
    );
    await chooseFile(user);
    expect(screen.getByText('Gemeint sein kann: Bauhof / Team A; Bürgerbüro / Team A.')).toBeVisible();
  });
});

describe('the units', () => {
  it('offer no place below themselves, and say that the name is missing', async () => {
    const { user } = open('/units');
    await user.click(await screen.findByRole('button', { name: '33 Bürgerbüro ändern' }, SLOW));
    const sheet = within(await screen.findByRole('dialog', {}, SLOW));
    const places = within(await sheet.findByLabelText('Gehört zu', {}, SLOW)).getAllByRole('option');
    expect(places.map(({ textContent }) => textContent)).toEqual(['Stadt Muster', '68 Bauhof']);
    await user.clear(sheet.getByLabelText('Bezeichnung'));
    await user.click(sheet.getByRole('button', { name: 'Speichern' }));
    expect(sheet.getByText('Bitte geben Sie eine Bezeichnung ein.')).toBeVisible();
  });

  it('stand below each other and say why one cannot move', async () => {
    const { user } = open('/units');
    server.use(http.put(`${API}/units/office`, () => problem(409, 'unit-cycle')));
    await user.click(await screen.findByRole('button', { name: '33 Bürgerbüro ändern' }, SLOW));
    const sheet = within(await screen.findByRole('dialog', {}, SLOW));
    await user.selectOptions(await sheet.findByLabelText('Gehört zu', {}, SLOW), '68 Bauhof');
    await user.click(sheet.getByRole('button', { name: 'Speichern' }));
    expect(await sheet.findByText(/kann nicht unter sich selbst liegen/, {}, SLOW)).toBeVisible();
  });
});
