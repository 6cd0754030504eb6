// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { OfferEditorPage } from '../../features/offering/components/OfferEditorPage';
import { NotFound } from '../../wording/NotFound';
import { mayOffer } from '../navigation';

const route = getRouteApi('/signed-in/my-offers/$offerId');

export default function OfferEditorRoute() {
  const { session } = route.useRouteContext();
  const { offerId } = route.useParams();
  return mayOffer(session) ? <OfferEditorPage offerId={offerId} /> : <NotFound />;
}
