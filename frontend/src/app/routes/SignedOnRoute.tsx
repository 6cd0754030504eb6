// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SignedOnPage } from '../../features/admission/components/SignedOnPage';
import { takeReturn } from '../../features/admission/signOnAnswer';
import { returnPath } from '../returnPath';

const route = getRouteApi('/signed-on/$directory');

export default function SignedOnRoute() {
  const { directory } = route.useParams();
  const router = useRouter();
  const goOn = async () => {
    await router.invalidate();
    await router.navigate({ href: returnPath(takeReturn()), replace: true });
  };
  return <SignedOnPage directory={directory} onSignedIn={goOn} />;
}
