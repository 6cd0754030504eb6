// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ApiTokensPage } from '../../features/provider/components/ApiTokensPage';
import { NotFound } from '../../wording/NotFound';
import { mayOffer } from '../navigation';

const route = getRouteApi('/signed-in/provider/tokens');

export default function ApiTokensRoute() {
  const { session } = route.useRouteContext();
  return mayOffer(session) ? <ApiTokensPage /> : <NotFound />;
}
