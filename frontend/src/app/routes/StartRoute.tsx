// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { StartPage } from '../../features/matching/components/StartPage';
import { TasksPage } from '../../features/matching/components/TasksPage';
import { Invitation } from '../../features/profile/welcome/Invitation';
import styles from './StartRoute.module.css';

const route = getRouteApi('/signed-in/');

export default function StartRoute() {
  const { session } = route.useRouteContext();
  return session.employeeId === null ? (
    <TasksPage session={session} />
  ) : (
    <>
      <div className={styles.invitation}>
        <Invitation />
      </div>
      <StartPage />
    </>
  );
}
