// SPDX-License-Identifier: GPL-3.0-or-later
import type { Session } from '../api/types';
import type { IconName } from '../ui/Icon';

export interface Destination {
  key: 'start' | 'discover' | 'shortlist' | 'profile' | 'shared' | 'imports' | 'offers';
  to: '/' | '/courses' | '/shortlist' | '/profile' | '/shared-shortlists' | '/imports' | '/my-offers';
  icon: IconName;
}

const START: Destination = { key: 'start', to: '/', icon: 'home' };
const DISCOVER: Destination = { key: 'discover', to: '/courses', icon: 'search' };
const SHORTLIST: Destination = { key: 'shortlist', to: '/shortlist', icon: 'checklist' };
const PROFILE: Destination = { key: 'profile', to: '/profile', icon: 'account-circle' };
const SHARED: Destination = { key: 'shared', to: '/shared-shortlists', icon: 'visibility' };
const IMPORTS: Destination = { key: 'imports', to: '/imports', icon: 'drive-folder-upload' };
const OFFERS: Destination = { key: 'offers', to: '/my-offers', icon: 'checklist' };

export function mayImport({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN') || roles.includes('PLATFORM_ADMIN');
}

export function mayOffer({ roles }: Session): boolean {
  return roles.includes('PROVIDER');
}

export function isSuperior({ roles, employeeId }: Session): boolean {
  return employeeId !== null && roles.includes('SUPERIOR');
}

/** The pages an account can use; the server decides anyway. */
export function destinationsOf(session: Session | null): Destination[] {
  if (session === null) {
    return [];
  }
  return [
    START,
    DISCOVER,
    ...(session.employeeId === null ? [] : [SHORTLIST, PROFILE]),
    ...(isSuperior(session) ? [SHARED] : []),
    ...(mayOffer(session) ? [OFFERS] : []),
    ...(mayImport(session) ? [IMPORTS] : []),
  ];
}
