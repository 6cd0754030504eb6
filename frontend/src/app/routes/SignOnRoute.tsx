// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { SignOnPage } from '../../features/admission/components/SignOnPage';
import { keepReturn } from '../../features/admission/signOnAnswer';

const route = getRouteApi('/sign-on');

export default function SignOnRoute() {
  const { returnTo } = route.useSearch();
  const leave = (address: string) => {
    keepReturn(returnTo);
    window.location.assign(address);
  };
  return <SignOnPage onLeave={leave} />;
}
