// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ColleaguePage } from '../../features/staff/components/ColleaguePage';
import { NotFound } from '../../wording/NotFound';
import { mayViewColleagues } from '../navigation';

const route = getRouteApi('/signed-in/staff/$employeeId');

export default function ColleagueRoute() {
  const { session } = route.useRouteContext();
  const { employeeId } = route.useParams();
  return mayViewColleagues(session) ? (
    <ColleaguePage key={employeeId} employeeId={employeeId} />
  ) : (
    <NotFound />
  );
}
