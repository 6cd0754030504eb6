// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ProfilePage } from '../../features/profile/components/ProfilePage';
import { readProfileSearch } from '../../features/profile/profileSearch';

const route = getRouteApi('/signed-in/profile');

export default function ProfileRoute() {
  const search = route.useSearch({ select: (raw) => readProfileSearch({ ...raw }) });
  return <ProfilePage search={search} />;
}
