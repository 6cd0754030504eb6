// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { StaffInvitationsPage } from '../../features/staff/components/StaffInvitationsPage';
import { NotFound } from '../../wording/NotFound';
import { mayInviteStaff } from '../navigation';

const route = getRouteApi('/signed-in/accounts/staff');

export default function StaffInvitationsRoute() {
  const { session } = route.useRouteContext();
  return mayInviteStaff(session) ? <StaffInvitationsPage /> : <NotFound />;
}
