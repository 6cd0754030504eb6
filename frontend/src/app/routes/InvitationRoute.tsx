// SPDX-License-Identifier: GPL-3.0-or-later
import { useRouter } from '@tanstack/react-router';
import { InvitationPage } from '../../features/admission/components/InvitationPage';

export default function InvitationRoute() {
  const router = useRouter();
  const goOn = async () => {
    await router.invalidate();
    await router.navigate({ to: '/' });
  };
  return <InvitationPage onSignedIn={goOn} />;
}
