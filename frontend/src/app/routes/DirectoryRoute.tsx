// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { DirectoryPage } from '../../features/administration/components/DirectoryPage';
import { NotFound } from '../../wording/NotFound';
import { mayChooseDirectory } from '../navigation';

const route = getRouteApi('/signed-in/directory');

export default function DirectoryRoute() {
  const { session } = route.useRouteContext();
  return mayChooseDirectory(session) ? <DirectoryPage /> : <NotFound />;
}
