// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ErasuresPage } from '../../features/erasures/components/ErasuresPage';
import { NotFound } from '../../wording/NotFound';
import { mayKeepStaff } from '../navigation';

const route = getRouteApi('/signed-in/erasures');

export default function ErasuresRoute() {
  const { session } = route.useRouteContext();
  return mayKeepStaff(session) ? <ErasuresPage /> : <NotFound />;
}
