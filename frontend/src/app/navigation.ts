// SPDX-License-Identifier: GPL-3.0-or-later
import type { Session } from '../api/types';
import type { IconName } from '../ui/Icon';

export interface Destination {
  key:
    | 'start'
    | 'discover'
    | 'shortlist'
    | 'profile'
    | 'shared'
    | 'proposals'
    | 'imports'
    | 'offers'
    | 'accounts'
    | 'applications'
    | 'agreements'
    | 'audit'
    | 'mails'
    | 'tenants'
    | 'received'
    | 'staff'
    | 'units'
    | 'erasures'
    | 'directory'
    | 'reviews'
    | 'demand';
  to:
    | '/'
    | '/courses'
    | '/shortlist'
    | '/profile'
    | '/shared-shortlists'
    | '/proposals'
    | '/imports'
    | '/my-offers'
    | '/accounts'
    | '/provider-applications'
    | '/agreements'
    | '/audit'
    | '/mails'
    | '/tenants'
    | '/feedback/received'
    | '/staff'
    | '/units'
    | '/erasures'
    | '/directory'
    | '/offer-reviews'
    | '/demand';
  icon: IconName;
  /** For those who administer: behind one button where there is room for a row. */
  office?: boolean;
}

const START: Destination = { key: 'start', to: '/', icon: 'home' };
const DISCOVER: Destination = { key: 'discover', to: '/courses', icon: 'search' };
const SHORTLIST: Destination = { key: 'shortlist', to: '/shortlist', icon: 'checklist' };
const PROFILE: Destination = { key: 'profile', to: '/profile', icon: 'account-circle' };
const SHARED: Destination = { key: 'shared', to: '/shared-shortlists', icon: 'visibility' };
const PROPOSALS: Destination = { key: 'proposals', to: '/proposals', icon: 'checklist', office: true };
const IMPORTS: Destination = { key: 'imports', to: '/imports', icon: 'drive-folder-upload', office: true };
const RECEIVED: Destination = { key: 'received', to: '/feedback/received', icon: 'visibility', office: true };
const OFFERS: Destination = { key: 'offers', to: '/my-offers', icon: 'checklist' };

const ACCOUNTS: Destination = { key: 'accounts', to: '/accounts', icon: 'account-circle', office: true };
const TENANTS: Destination = { key: 'tenants', to: '/tenants', icon: 'home', office: true };
const STAFF: Destination = { key: 'staff', to: '/staff', icon: 'account-circle', office: true };
const APPLICATIONS: Destination = {
  key: 'applications',
  to: '/provider-applications',
  icon: 'checklist',
  office: true,
};
const AGREEMENTS: Destination = { key: 'agreements', to: '/agreements', icon: 'checklist', office: true };
const AUDIT: Destination = { key: 'audit', to: '/audit', icon: 'visibility', office: true };
const MAILS: Destination = { key: 'mails', to: '/mails', icon: 'drive-folder-upload', office: true };
const ERASURES: Destination = { key: 'erasures', to: '/erasures', icon: 'delete', office: true };
const UNITS: Destination = { key: 'units', to: '/units', icon: 'checklist', office: true };
const DIRECTORY: Destination = { key: 'directory', to: '/directory', icon: 'account-circle', office: true };

const REVIEWS: Destination = { key: 'reviews', to: '/offer-reviews', icon: 'checklist', office: true };
const DEMAND: Destination = { key: 'demand', to: '/demand', icon: 'search', office: true };

export function mayImport({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN') || roles.includes('PLATFORM_ADMIN');
}

export function mayAdministerAccounts(session: Session): boolean {
  return mayImport(session);
}

export function mayInviteStaff({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN');
}

export function mayChooseDirectory({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN');
}

export function mayAdministerTenants({ roles }: Session): boolean {
  return roles.includes('PLATFORM_ADMIN');
}

export function mayReadFeedback(session: Session): boolean {
  return mayImport(session);
}

export function mayReadAudit(session: Session): boolean {
  return mayImport(session) || session.roles.includes('STAFF_COUNCIL');
}

export function mayReadMails(session: Session): boolean {
  return mayImport(session);
}

/** Works for an administration, in whatever permission role. */
export function isStaff({ roles }: Session): boolean {
  return roles.some((role) => role !== 'PROVIDER' && role !== 'PLATFORM_ADMIN');
}

/** All staff may read what was agreed on; these turn it or watch over it. */
export function mayMindAgreements({ roles }: Session): boolean {
  return roles.includes('TENANT_ADMIN') || roles.includes('STAFF_COUNCIL');
}

/** What is sought in vain, without who: for those who plan and those who watch over it. */
export function mayReadDemand({ roles }: Session): boolean {
  return roles.includes('HR') || roles.includes('STAFF_COUNCIL') || roles.includes('TENANT_ADMIN');
}

export function mayOffer({ roles }: Session): boolean {
  return roles.includes('PROVIDER');
}

export function isSuperior({ roles, employeeId }: Session): boolean {
  return employeeId !== null && roles.includes('SUPERIOR');
}

export function mayDecide({ roles }: Session): boolean {
  return roles.includes('HR');
}

/** Pages of single people, where that is agreed on. */
export function mayViewColleagues({ roles }: Session): boolean {
  return roles.includes('HR');
}

export function mayKeepStaff({ roles }: Session): boolean {
  return roles.includes('HR') || roles.includes('TENANT_ADMIN');
}

/** The pages an account can use; the server decides anyway. */
export function destinationsOf(session: Session | null): Destination[] {
  if (session === null || session.secondFactor !== null) {
    return [];
  }
  return [
    START,
    DISCOVER,
    ...(session.employeeId === null ? [] : [SHORTLIST, PROFILE]),
    ...(isSuperior(session) ? [SHARED] : []),
    ...(mayDecide(session) ? [PROPOSALS] : []),
    ...(mayKeepStaff(session) ? [STAFF, UNITS, ERASURES] : []),
    ...(mayOffer(session) ? [OFFERS] : []),
    ...(mayAdministerTenants(session) ? [TENANTS, APPLICATIONS] : []),
    ...(mayAdministerAccounts(session) ? [ACCOUNTS] : []),
    ...(mayChooseDirectory(session) ? [DIRECTORY] : []),
    ...(mayImport(session) ? [IMPORTS, REVIEWS] : []),
    ...(mayReadMails(session) ? [MAILS] : []),
    ...(mayReadDemand(session) ? [DEMAND] : []),
    ...(mayMindAgreements(session) ? [AGREEMENTS] : []),
    ...(mayReadAudit(session) ? [AUDIT] : []),
    ...(mayReadFeedback(session) ? [RECEIVED] : []),
  ];
}
