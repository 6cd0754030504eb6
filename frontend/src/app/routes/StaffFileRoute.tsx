// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { StaffFilePage } from '../../features/staff/components/StaffFilePage';
import { NotFound } from '../../wording/NotFound';
import { mayKeepStaff } from '../navigation';

const route = getRouteApi('/signed-in/staff/file');

export default function StaffFileRoute() {
  const { session } = route.useRouteContext();
  return mayKeepStaff(session) ? <StaffFilePage /> : <NotFound />;
}
