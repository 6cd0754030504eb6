// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { WelcomePage } from '../../features/profile/welcome/WelcomePage';

const route = getRouteApi('/signed-in/welcome');

export default function WelcomeRoute() {
  const { step } = route.useSearch();
  return <WelcomePage stop={step} />;
}
