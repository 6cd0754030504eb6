// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ReceivedPage } from '../../features/accessibility/components/ReceivedPage';
import { NotFound } from '../../wording/NotFound';
import { mayReadFeedback } from '../navigation';

const route = getRouteApi('/signed-in/feedback/received');

export default function ReceivedRoute() {
  const { session } = route.useRouteContext();
  return mayReadFeedback(session) ? <ReceivedPage /> : <NotFound />;
}
