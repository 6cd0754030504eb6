// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { FeedbackPage } from '../../features/accessibility/components/FeedbackPage';

const route = getRouteApi('/feedback');

export default function FeedbackRoute() {
  const { from } = route.useSearch();
  return <FeedbackPage from={from ?? ''} />;
}
