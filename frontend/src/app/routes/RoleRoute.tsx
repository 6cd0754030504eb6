// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { RolePage } from '../../features/profile/components/roles/RolePage';
import { readCounted } from '../../features/profile/states';

const route = getRouteApi('/signed-in/profile/roles/$roleId');

export default function RoleRoute() {
  const { roleId } = route.useParams();
  const { only } = route.useSearch();
  return <RolePage key={roleId} roleId={roleId} only={readCounted(only)} />;
}
