// SPDX-License-Identifier: GPL-3.0-or-later
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, it, vi } from 'vitest';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { server } from '../testing/server';

const SLOW = { timeout: 20_000 };

vi.setConfig({ testTimeout: 60_000 });

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

it('lists the places of all offers and opens one of them', async () => {
  const { user, router } = renderApp('/courses?view=map');
  await user.click(await screen.findByRole('button', { name: /^Silberfurt\s*2 Angebote$/ }, SLOW));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ at: '50.2,8.5', view: 'map' }));
  expect(await screen.findByRole('button', { name: 'in Silberfurt entfernen' })).toBeVisible();
});

it('opens a day of the calendar and names the ones without a day', async () => {
  const { user, router } = renderApp('/courses?view=calendar&shown=2027-01');
  const day = await screen.findByRole('button', { name: /12\. Januar 2027: 2 Termine, 1 Angebot$/ }, SLOW);
  await user.click(day);
  await waitFor(() => expect(router.state.location.search).toMatchObject({ startsOn: '2027-01-12' }));
  expect(screen.getByRole('link', { name: '2 Angebote können Sie jederzeit beginnen' })).toBeVisible();
});

it('says which part of an address it did not understand', async () => {
  const { router } = renderApp('/courses?format=SEMINAR&from=morgen');
  expect(
    await screen.findByText(/„Beginn ab“ in der Adresse wurde nicht verstanden/, {}, SLOW),
  ).toBeVisible();
  expect(router.state.location.href).toBe('/courses?format=SEMINAR');
});

it('does not ask for a period that ends before it begins, and offers the way out', async () => {
  renderApp('/courses?from=2027-03-01&to=2027-01-01');
  expect(await screen.findByText('Der Zeitraum endet, bevor er beginnt.', {}, SLOW)).toBeVisible();
  const out = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(out('Beginn und Ende tauschen')).toBe('/courses?from=2027-01-01&to=2027-03-01');
  expect(out('Beginn weglassen')).toBe('/courses?to=2027-01-01');
  expect(out('Ende weglassen')).toBe('/courses?from=2027-03-01');
  // The filters stay: those without the period.
  expect(await screen.findByRole('group', { name: 'Format' }, SLOW)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says of a job role that nobody knows that it is unknown, and keeps the filters', async () => {
  const { user, router } = renderApp('/courses?jobRole=nope');
  server.use(
    http.get('*/api/v1/matches', ({ request }) =>
      new URL(request.url).searchParams.has('jobRole')
        ? problem(400, 'invalid-request', [{ field: 'jobRole', reason: 'names no job role' }])
        : undefined,
    ),
  );
  expect(await screen.findByText('Die gesuchte Stelle kennen wir nicht.', {}, SLOW)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Stelle: unbekannt entfernen' })).toBeVisible();
  const formats = within(await screen.findByRole('group', { name: 'Format' }, SLOW));
  await user.click(formats.getByRole('checkbox', { name: /^Workshop/ }));
  await waitFor(() => expect(router.state.location.href).toBe('/courses?jobRole=nope&format=WORKSHOP'));
  expect(await screen.findByRole('link', { name: 'Ohne diese Stelle suchen' }, SLOW)).toHaveAttribute(
    'href',
    '/courses?format=WORKSHOP',
  );
});

it('says of an address with a text that is too long what was searched with', async () => {
  const { router } = renderApp(`/courses?text=${'daten '.repeat(50).trim()}`);
  expect(await screen.findByText('Ihr Suchtext war länger als 200 Zeichen.', {}, SLOW)).toBeVisible();
  expect((router.state.location.search as { text: string }).text).toHaveLength(200);
});

it('keeps a text that is too long and says so', async () => {
  const { user, router } = renderApp('/courses');
  const [field] = await screen.findAllByRole('combobox', { name: /Thema/ }, SLOW);
  await user.click(field as HTMLElement);
  await user.paste('Akte '.repeat(1000));
  expect(await screen.findByText(/höchstens 200 Zeichen/)).toBeVisible();
  expect(field).toHaveValue('Akte '.repeat(1000));
  await user.keyboard('{Enter}');
  expect(router.state.location.href).toBe('/courses');
});

it('says inside the sheet of the phone that a text is too long', async () => {
  const { user } = renderApp('/courses');
  await user.click(await screen.findByRole('button', { name: /^Suche öffnen/ }, SLOW));
  const sheet = within(await screen.findByRole('dialog', { name: 'Suchen' }, SLOW));
  // The other parts of the sheet are loaded with it.
  await user.click(await sheet.findByRole('combobox', { name: /Thema/ }, SLOW));
  await user.paste('Akte '.repeat(100));
  expect(await sheet.findByRole('alert')).toHaveTextContent(/höchstens 200 Zeichen/);
  expect(sheet.getByRole('link', { name: /Beschreiben Sie Ihre Arbeit/ })).toBeVisible();
  expect(sheet.getByRole('button', { name: 'Suchen' })).toBeDisabled();
});

it('takes what is pressed at once and quickly, each on top of the one before', async () => {
  const { user, router } = renderApp('/courses');
  const format = within(await screen.findByRole('group', { name: 'Format' }, SLOW));
  const [first, second] = format.getAllByRole('checkbox') as [HTMLInputElement, HTMLInputElement];
  fireEvent.click(first);
  expect(first).toBeChecked();
  fireEvent.click(second);
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ format: [first.value, second.value] }),
  );
  await user.click(screen.getByRole('button', { name: /^Wann:/ }));
  const times = within(await screen.findByRole('group', { name: 'Tageszeit' }, SLOW));
  fireEvent.click(times.getByRole('checkbox', { name: 'vormittags' }));
  fireEvent.click(times.getByRole('checkbox', { name: 'nachmittags' }));
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({ timeOfDay: ['MORNING', 'AFTERNOON'] }),
  );
  // What was pressed last has not reached the address when one searches.
  fireEvent.click(screen.getByRole('button', { name: /^Jan/, hidden: true }));
  fireEvent.submit(document.querySelector('search form') as HTMLElement);
  await waitFor(() =>
    expect(router.state.location.search).toMatchObject({
      format: [first.value, second.value],
      month: expect.stringMatching(/-01$/),
      timeOfDay: ['MORNING', 'AFTERNOON'],
    }),
  );
});

it('says a weight as it is shown', async () => {
  renderApp('/courses?priceWeight=0.4');
  const price = await screen.findByRole('slider', { name: 'Günstig' }, SLOW);
  expect(price.getAttribute('aria-valuetext')).toMatch(/^40\s%/);
  fireEvent.change(price, { target: { value: '0.3' } });
  await waitFor(() => expect(price.getAttribute('aria-valuetext')).toMatch(/^30\s%/));
});

it('keeps where a weight was moved to while the address follows', async () => {
  const { router } = renderApp('/courses?priceWeight=0.5');
  const price = await screen.findByRole('slider', { name: 'Günstig' }, SLOW);
  for (const value of [0.45, 0.4, 0.35, 0.3]) {
    fireEvent.change(price, { target: { value: String(value) } });
    await new Promise((resolve) => setTimeout(resolve, 170));
    expect(Number((price as HTMLInputElement).value)).toBe(value);
  }
  await waitFor(() => expect(router.state.location.search).toMatchObject({ priceWeight: '0.3' }));
  expect(Number((price as HTMLInputElement).value)).toBe(0.3);
});
