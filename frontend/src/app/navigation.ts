// SPDX-License-Identifier: GPL-3.0-or-later
import type { Session } from '../api/types';
import type { IconName } from '../ui/Icon';

export interface Destination {
  key: 'start' | 'discover' | 'profile' | 'imports' | 'offers' | 'received';
  to: '/' | '/courses' | '/profile' | '/imports' | '/my-offers' | '/feedback/received';
  icon: IconName;
}

const START: Destination = { key: 'start', to: '/', icon: 'home' };
const DISCOVER: Destination = { key: 'discover', to: '/courses', icon: 'search' };
const PROFILE: Destination = { key: 'profile', to: '/profile', icon: 'account-circle' };
const IMPORTS: Destination = { key: 'imports', to: '/imports', icon: 'drive-folder-upload' };
const RECEIVED: Destination = { key: 'received', to: '/feedback/received', icon: 'visibility' };
const OFFERS: Destination = { key: 'offers', to: '/my-offers', icon: 'checklist' };

export function mayImport({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN') || roles.includes('PLATFORM_ADMIN');
}

export function mayReadFeedback(session: Session): boolean {
  return mayImport(session);
}

export function mayOffer({ roles }: Session): boolean {
  return roles.includes('PROVIDER');
}

/** The pages an account can use; the server decides anyway. */
export function destinationsOf(session: Session | null): Destination[] {
  if (session === null) {
    return [];
  }
  return [
    START,
    DISCOVER,
    ...(session.employeeId === null ? [] : [PROFILE]),
    ...(mayOffer(session) ? [OFFERS] : []),
    ...(mayImport(session) ? [IMPORTS] : []),
    ...(mayReadFeedback(session) ? [RECEIVED] : []),
  ];
}
