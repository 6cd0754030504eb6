// SPDX-License-Identifier: GPL-3.0-or-later
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Hit } from '../api/types';
import { forgetCompared } from '../offer/compareTray';
import { problem } from '../testing/handlers';
import { renderApp } from '../testing/renderApp';
import { coursePage, HITS } from '../testing/sampleWorld';
import { server } from '../testing/server';

const SLOW = { timeout: 5000 };
const TITLE = 'Pass- und Ausweisrecht für das Bürgerbüro';

beforeEach(forgetCompared);

function button(name: RegExp) {
  return screen.findByRole('button', { name }, SLOW);
}

describe('the shortlist', () => {
  it('keeps a course from its card and finds it again', async () => {
    const { user, router } = renderApp('/courses');
    await user.click(await button(new RegExp(`^Merken: ${TITLE}`)));
    expect(await button(new RegExp(`^Gemerkt: ${TITLE}`))).toBeVisible();
    await router.navigate({ to: '/shortlist' });
    expect(await screen.findByText('Gemerkt am 25.11.2026', {}, SLOW)).toBeVisible();
    expect(screen.getByText(/Nur Sie sehen diese Liste/)).toBeVisible();
  });

  it('is as before, with a word, where saving fails', async () => {
    const { user } = renderApp('/courses');
    const keep = await button(new RegExp(`^Merken: ${TITLE}`));
    server.use(http.put('*/api/v1/shortlist/:id', () => problem(500, 'failed')));
    await user.click(keep);
    expect(await screen.findByText(/Das ließ sich nicht speichern/, {}, SLOW)).toBeVisible();
    expect(await button(new RegExp(`^Merken: ${TITLE}`))).toBeVisible();
  });

  it('says by name who sees what, and takes it back', async () => {
    const { user, router } = renderApp('/courses');
    await user.click(await button(new RegExp(`^Merken: ${TITLE}`)));
    await button(/^Gemerkt/);
    await router.navigate({ to: '/shortlist' });
    const share = await screen.findByRole('switch', { name: /^Sichtbar für Margit Löscher/ }, SLOW);
    expect(share).not.toBeChecked();
    await user.click(share);
    expect(await screen.findByText(/Margit Löscher sieht ein Angebot/, {}, SLOW)).toBeVisible();
    await user.click(share);
    expect(await screen.findByText(/Nur Sie sehen diese Liste/, {}, SLOW)).toBeVisible();
  });

  it('brings back what was removed', async () => {
    const { user, router } = renderApp('/courses');
    await user.click(await button(new RegExp(`^Merken: ${TITLE}`)));
    await button(/^Gemerkt/);
    await router.navigate({ to: '/shortlist' });
    await user.click(await button(/^Entfernen/));
    expect(await screen.findByText('Noch nichts gemerkt', {}, SLOW)).toBeVisible();
    await user.click(await button(/^Rückgängig/));
    expect(await screen.findByRole('link', { name: TITLE }, SLOW)).toBeVisible();
  });
});

describe('the comparison', () => {
  it('lays two side by side and says what differs', async () => {
    const { user } = renderApp('/compare?course=k-1&course=k-2');
    const table = await screen.findByRole('table', {}, SLOW);
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    const rows = within(table).getAllByRole('row').length;
    expect(within(table).getByRole('row', { name: /^Preis≠ unterschiedlich/ })).toBeVisible();
    await user.click(screen.getByRole('switch', { name: 'Nur Unterschiede' }));
    expect(within(table).getAllByRole('row').length).toBeLessThan(rows);
    expect(within(table).queryByRole('row', { name: /^Storno/ })).toBeNull();
  });

  it('says of a bar whose own level is estimated that it is', async () => {
    const { course } = HITS[0] as Hit;
    const estimated = { ...course, teaches: course.teaches.map((one) => ({ ...one, estimated: true })) };
    renderApp('/compare?course=k-1&course=k-2');
    server.use(http.get('*/api/v1/courses/k-1', () => HttpResponse.json(coursePage(estimated))));
    const table = await screen.findByRole('table', {}, SLOW);
    const row = within(table).getByRole('row', { name: /^Was Sie danach können/ });
    expect(within(row).getAllByText(/· Ihr Stand ist aus Ihren Aufgaben geschätzt$/)).toHaveLength(
      course.teaches.length,
    );
  });

  it('tells of a course that is not there, and keeps the rest', async () => {
    renderApp('/compare?course=k-1&course=unbekannt&course=k-2');
    expect(await screen.findByText('Ein Angebot gibt es hier nicht', {}, SLOW)).toBeVisible();
    expect(await screen.findByRole('table', {}, SLOW)).toBeVisible();
  });

  it('tells of several that are not there in the plural', async () => {
    renderApp('/compare?course=nirgends&course=unbekannt&course=k-2');
    expect(await screen.findByText('2 Angebote gibt es hier nicht', {}, SLOW)).toBeVisible();
    expect(screen.getByText(/^Vielleicht werden sie nicht mehr angeboten/)).toBeVisible();
  });

  it('explains the marks of its bars', async () => {
    renderApp('/compare?course=k-1&course=k-2');
    await screen.findByRole('table', {}, SLOW);
    for (const mark of ['Ihr Stand', 'kommt dazu', 'in Ihrer Stelle gefordert', 'unbekannt']) {
      expect(screen.getByText(mark, { selector: '.ui-legend-item' })).toBeVisible();
    }
  });

  it('asks for two', async () => {
    renderApp('/compare');
    expect(await screen.findByText('Für einen Vergleich braucht es zwei Angebote', {}, SLOW)).toBeVisible();
  });

  it('refuses a fifth in words, and forgets all at the sign-out', async () => {
    const { user } = renderApp('/courses');
    await button(new RegExp(`^Vergleichen: ${TITLE}`));
    for (const one of screen.getAllByRole('button', { name: /^Vergleichen: / }).slice(0, 5)) {
      await user.click(one);
    }
    expect(screen.getByText(/Es stehen schon 4 Angebote im Vergleich/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Vergleich öffnen' })).toBeVisible();
    expect(sessionStorage).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Konto von Lisa Mertens' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Abmelden' }));
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });
});

describe('a self-paced course', () => {
  it('notes the start, the end by one’s own word, and takes that back', async () => {
    const { user } = renderApp('/courses/k-2');
    await user.click(await screen.findByRole('link', { name: 'Jetzt beginnen' }, SLOW));
    expect(await screen.findByText('Begonnen am 25.11.2026', {}, SLOW)).toBeVisible();
    await user.click(await button(/^Als abgeschlossen notieren/));
    await user.click(await button(/^Notieren/));
    expect(await screen.findByText(/^Abgeschlossen am/, {}, SLOW)).toBeVisible();
    expect(screen.getByText(/Ihre eigene Angabe/)).toBeVisible();
    expect(screen.getByText('Können Sie jetzt mehr?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Angabe zurücknehmen' }));
    expect(await button(/^Als abgeschlossen notieren/)).toBeVisible();
  });

  it('takes no end before the start, and offers to open it again after the end', async () => {
    const { user } = renderApp('/courses/k-2');
    await user.click(await screen.findByRole('link', { name: 'Jetzt beginnen' }, SLOW));
    await screen.findByText('Begonnen am 25.11.2026', {}, SLOW);
    await user.click(await button(/^Als abgeschlossen notieren/));
    const year = await screen.findByRole('spinbutton', { name: /Jahr/ }, SLOW);
    await user.click(year);
    await user.keyboard('{ArrowDown}');
    await user.click(await button(/^Notieren/));
    expect(await screen.findByText('Dieser Tag liegt vor dem Beginn am 25.11.2026.')).toBeVisible();
    expect(screen.queryByText(/^Abgeschlossen am \d/)).toBeNull();
    await user.click(year);
    await user.keyboard('{ArrowUp}');
    await user.click(await button(/^Notieren/));
    expect(await screen.findByRole('link', { name: 'Noch einmal öffnen' }, SLOW)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Weiterlernen' })).toBeNull();
  });

  it('says so where the start could not be noted', async () => {
    const { user } = renderApp('/courses/k-2');
    const start = await screen.findByRole('link', { name: 'Jetzt beginnen' }, SLOW);
    server.use(http.post('*/api/v1/courses/:id/start', () => problem(500, 'failed')));
    await user.click(start);
    expect(await screen.findByText(/Der Beginn ließ sich nicht notieren/, {}, SLOW)).toBeVisible();
  });
});
