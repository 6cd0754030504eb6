// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { DemandPage } from '../../features/demand/components/DemandPage';
import { NotFound } from '../../wording/NotFound';
import { mayReadDemand } from '../navigation';

const route = getRouteApi('/signed-in/demand');

export default function DemandRoute() {
  const { session } = route.useRouteContext();
  return mayReadDemand(session) ? <DemandPage /> : <NotFound />;
}
