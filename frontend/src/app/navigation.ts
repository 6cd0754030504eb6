// SPDX-License-Identifier: GPL-3.0-or-later
import type { Session } from '../api/types';
import type { IconName } from '../ui/Icon';

export interface Destination {
  key: 'start' | 'discover' | 'profile' | 'proposals' | 'imports' | 'offers';
  to: '/' | '/courses' | '/profile' | '/proposals' | '/imports' | '/my-offers';
  icon: IconName;
}

const START: Destination = { key: 'start', to: '/', icon: 'home' };
const DISCOVER: Destination = { key: 'discover', to: '/courses', icon: 'search' };
const PROFILE: Destination = { key: 'profile', to: '/profile', icon: 'account-circle' };
const PROPOSALS: Destination = { key: 'proposals', to: '/proposals', icon: 'checklist' };
const IMPORTS: Destination = { key: 'imports', to: '/imports', icon: 'drive-folder-upload' };
const OFFERS: Destination = { key: 'offers', to: '/my-offers', icon: 'checklist' };

export function mayImport({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN') || roles.includes('PLATFORM_ADMIN');
}

export function mayOffer({ roles }: Session): boolean {
  return roles.includes('PROVIDER');
}

export function mayDecide({ roles }: Session): boolean {
  return roles.includes('HR');
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
    ...(mayDecide(session) ? [PROPOSALS] : []),
    ...(mayOffer(session) ? [OFFERS] : []),
    ...(mayImport(session) ? [IMPORTS] : []),
  ];
}
