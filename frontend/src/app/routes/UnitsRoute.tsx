// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { UnitsPage } from '../../features/staff/components/UnitsPage';
import { NotFound } from '../../wording/NotFound';
import { mayKeepStaff } from '../navigation';

const route = getRouteApi('/signed-in/units');

export default function UnitsRoute() {
  const { session } = route.useRouteContext();
  return mayKeepStaff(session) ? <UnitsPage /> : <NotFound />;
}
