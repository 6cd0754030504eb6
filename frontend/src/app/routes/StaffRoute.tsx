// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { StaffPage } from '../../features/staff/components/StaffPage';
import { NotFound } from '../../wording/NotFound';
import { mayKeepStaff, mayViewColleagues } from '../navigation';

const route = getRouteApi('/signed-in/staff');

export default function StaffRoute() {
  const { session } = route.useRouteContext();
  return mayKeepStaff(session) ? <StaffPage mayView={mayViewColleagues(session)} /> : <NotFound />;
}
