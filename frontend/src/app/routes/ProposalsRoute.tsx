// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ProposalsPage } from '../../features/proposals/components/ProposalsPage';
import { NotFound } from '../../wording/NotFound';
import { mayDecide } from '../navigation';

const route = getRouteApi('/signed-in/proposals');

export default function ProposalsRoute() {
  const { session } = route.useRouteContext();
  return mayDecide(session) ? <ProposalsPage /> : <NotFound />;
}
