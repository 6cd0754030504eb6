// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { AccountsPage } from '../../features/administration/components/AccountsPage';
import { NotFound } from '../../wording/NotFound';
import { mayAdministerAccounts } from '../navigation';

const route = getRouteApi('/signed-in/accounts');

export default function AccountsRoute() {
  const { session } = route.useRouteContext();
  return mayAdministerAccounts(session) ? <AccountsPage session={session} /> : <NotFound />;
}
