// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { MailsPage } from '../../features/mails/components/MailsPage';
import { NotFound } from '../../wording/NotFound';
import { mayReadMails } from '../navigation';

const route = getRouteApi('/signed-in/mails');

export default function MailsRoute() {
  const { session } = route.useRouteContext();
  return mayReadMails(session) ? <MailsPage /> : <NotFound />;
}
