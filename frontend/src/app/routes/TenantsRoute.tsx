// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { TenantsPage } from '../../features/administration/components/TenantsPage';
import { NotFound } from '../../wording/NotFound';
import { mayAdministerTenants } from '../navigation';

const route = getRouteApi('/signed-in/tenants');

export default function TenantsRoute() {
  const { session } = route.useRouteContext();
  return mayAdministerTenants(session) ? <TenantsPage /> : <NotFound />;
}
