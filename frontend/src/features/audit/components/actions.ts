// SPDX-License-Identifier: GPL-3.0-or-later
import type { AuditAction } from '../../../api/types';

/** In the order in which one looks for them: ways in, accounts and rights, data. */
const ORDER = {
  SIGNED_IN: 1,
  SIGN_IN_REFUSED: 2,
  SIGNED_OUT: 3,
  SESSION_REVOKED: 4,
  PASSWORD_CHANGED: 5,
  PASSWORD_RESET_ASKED: 6,
  ACCOUNT_CREATED: 7,
  ACCOUNT_INVITED: 8,
  ACCOUNT_ACTIVATED: 9,
  ACCOUNT_LOCKED: 10,
  ACCOUNT_UNLOCKED: 11,
  ACCOUNT_ENDED: 12,
  ROLES_CHANGED: 13,
  SWITCH_CHANGED: 14,
  PERSON_READ: 15,
  MAIL_READ: 16,
  STAFF_CHANGED: 17,
  STAFF_IMPORTED: 18,
  COURSES_IMPORTED: 19,
  LIBRARY_IMPORTED: 20,
  DATA_EXPORTED: 21,
  DATA_ERASED: 22,
  AUDIT_EXPORTED: 23,
  TENANT_CREATED: 24,
  TENANT_CHANGED: 25,
  PROVIDER_DECIDED: 26,
  SIGN_ON_LINKED: 27,
  SIGN_ON_CHANGED: 28,
  PASSKEY_ADDED: 29,
  PASSKEY_REMOVED: 30,
  SECOND_FACTOR_SET_UP: 31,
  SECOND_FACTOR_REMOVED: 32,
  SECOND_FACTOR_RESET: 33,
  EMERGENCY_CODE_USED: 34,
} satisfies Record<AuditAction, number>;

export const ACTIONS = (Object.keys(ORDER) as AuditAction[]).toSorted((a, b) => ORDER[a] - ORDER[b]);

/** What is stored may be older than this page, or altered: then it is shown as it stands. */
export function isAction(action: string): action is AuditAction {
  return Object.hasOwn(ORDER, action);
}
