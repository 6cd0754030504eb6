// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { AuditPage } from '../../features/audit/components/AuditPage';
import { NotFound } from '../../wording/NotFound';
import { mayReadAudit } from '../navigation';

const route = getRouteApi('/signed-in/audit');

export default function AuditRoute() {
  const { session } = route.useRouteContext();
  return mayReadAudit(session) ? <AuditPage session={session} /> : <NotFound />;
}
