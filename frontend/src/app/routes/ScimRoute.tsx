// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ScimPage } from '../../features/administration/components/ScimPage';
import { NotFound } from '../../wording/NotFound';
import { mayChooseDirectory } from '../navigation';

const route = getRouteApi('/signed-in/staff/scim');

export default function ScimRoute() {
  const { session } = route.useRouteContext();
  return mayChooseDirectory(session) ? <ScimPage /> : <NotFound />;
}
