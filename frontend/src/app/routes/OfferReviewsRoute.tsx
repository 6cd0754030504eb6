// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { OfferReviewsPage } from '../../features/offering/components/OfferReviewsPage';
import { NotFound } from '../../wording/NotFound';
import { mayImport } from '../navigation';

const route = getRouteApi('/signed-in/offer-reviews');

export default function OfferReviewsRoute() {
  const { session } = route.useRouteContext();
  return mayImport(session) ? <OfferReviewsPage /> : <NotFound />;
}
