// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { AgreementsPage } from '../../features/agreement/components/AgreementsPage';
import { NotFound } from '../../wording/NotFound';
import { isStaff } from '../navigation';

const route = getRouteApi('/signed-in/agreements');

export default function AgreementsRoute() {
  const { session } = route.useRouteContext();
  return isStaff(session) ? <AgreementsPage session={session} /> : <NotFound />;
}
