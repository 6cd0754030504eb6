// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SignInPage } from '../../features/account/components/SignInPage';
import { PasskeySignIn } from '../../features/admission/components/PasskeySignIn';
import { returnPath } from '../returnPath';

const route = getRouteApi('/sign-in');

export default function SignInRoute() {
  const { returnTo } = route.useSearch();
  const router = useRouter();
  const goOn = async () => {
    await router.invalidate();
    await router.navigate({ href: returnPath(returnTo) });
  };
  return (
    <SignInPage returnTo={returnTo} onSignedIn={goOn}>
      <PasskeySignIn onSignedIn={goOn} />
    </SignInPage>
  );
}
