// SPDX-License-Identifier: GPL-3.0-or-later
import { useRouter } from '@tanstack/react-router';
import { SetupPage } from '../../features/admission/components/SetupPage';

export default function SetupRoute() {
  const router = useRouter();
  const goOn = async () => {
    await router.invalidate();
    await router.navigate({ to: '/tenants' });
  };
  return <SetupPage onSignedIn={goOn} />;
}
