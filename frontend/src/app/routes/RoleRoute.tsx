// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { RolePage } from '../../features/profile/components/roles/RolePage';

const route = getRouteApi('/signed-in/profile/roles/$roleId');

export default function RoleRoute() {
  const { roleId } = route.useParams();
  return <RolePage key={roleId} roleId={roleId} />;
}
