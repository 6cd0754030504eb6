// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { StartPage } from '../../features/matching/components/StartPage';
import { useOnboarding } from '../../features/profile/api/useOnboarding';
import { Decisions } from '../../features/profile/welcome/Decisions';
import { Invitation } from '../../features/profile/welcome/Invitation';
import { OfficeStart } from './OfficeStart';

const route = getRouteApi('/signed-in/');

export default function StartRoute() {
  const { session } = route.useRouteContext();
  return session.employeeId === null ? <OfficeStart session={session} /> : <OwnStart />;
}

function OwnStart() {
  const isKnown = useOnboarding().data !== undefined;
  // What comes late must not push down what one reads already.
  const [isFirst] = useState(isKnown);
  const notices = (
    <>
      <Decisions />
      <Invitation />
    </>
  );
  return (
    <>
      {isFirst ? notices : null}
      <StartPage />
      {isFirst ? null : notices}
    </>
  );
}
