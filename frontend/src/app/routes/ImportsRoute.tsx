// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ImportPage } from '../../features/imports/components/ImportPage';
import { NotFound } from '../../wording/NotFound';
import { mayImport } from '../navigation';

const route = getRouteApi('/signed-in/imports');

export default function ImportsRoute() {
  const { session } = route.useRouteContext();
  return mayImport(session) ? <ImportPage session={session} /> : <NotFound />;
}
