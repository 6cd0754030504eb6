// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ApplicationsPage } from '../../features/administration/components/ApplicationsPage';
import { NotFound } from '../../wording/NotFound';
import { mayAdministerTenants } from '../navigation';

const route = getRouteApi('/signed-in/provider-applications');

export default function ApplicationsRoute() {
  const { session } = route.useRouteContext();
  return mayAdministerTenants(session) ? <ApplicationsPage /> : <NotFound />;
}
