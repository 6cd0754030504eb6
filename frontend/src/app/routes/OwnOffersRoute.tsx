// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { EditCourse } from '../../features/offering/components/EditCourse';
import { WrittenOffers } from '../../features/offering/components/WrittenOffers';
import { OwnOffersPage } from '../../features/provider/components/OwnOffersPage';
import { NotFound } from '../../wording/NotFound';
import { mayOffer } from '../navigation';

const route = getRouteApi('/signed-in/my-offers');

export default function OwnOffersRoute() {
  const { session } = route.useRouteContext();
  return mayOffer(session) ? (
    <OwnOffersPage
      written={<WrittenOffers />}
      edit={({ id, title }) => <EditCourse courseId={id} title={title} />}
    />
  ) : (
    <NotFound />
  );
}
