// SPDX-License-Identifier: GPL-3.0-or-later
import type { AuditAction } from '../../../api/types';

/** In the order in which one looks for them: ways in, accounts and rights, data. */
const ORDER = {
  SIGNED_IN: 1,
  SIGN_IN_REFUSED: 2,
  SIGN_INS_PAUSED: 3,
  SIGNED_OUT: 4,
  SESSION_REVOKED: 5,
  PASSWORD_CHANGED: 6,
  PASSWORD_RESET_ASKED: 7,
  ACCOUNT_CREATED: 8,
  ACCOUNT_INVITED: 9,
  ACCOUNT_ACTIVATED: 10,
  ACCOUNT_LOCKED: 11,
  ACCOUNT_UNLOCKED: 12,
  ACCOUNT_ENDED: 13,
  ROLES_CHANGED: 14,
  SWITCH_CHANGED: 15,
  PERSON_READ: 16,
  MAIL_READ: 17,
  STAFF_CHANGED: 18,
  STAFF_IMPORTED: 19,
  COURSES_IMPORTED: 20,
  LIBRARY_IMPORTED: 21,
  DATA_EXPORTED: 22,
  DATA_ERASED: 23,
  AUDIT_EXPORTED: 24,
  TENANT_CREATED: 25,
  TENANT_CHANGED: 26,
  PROVIDER_DECIDED: 27,
  API_TOKEN_CREATED: 28,
  API_TOKEN_REVOKED: 29,
  SIGN_ON_LINKED: 30,
  SIGN_ON_CHANGED: 31,
  PASSKEY_ADDED: 32,
  PASSKEY_REMOVED: 33,
  SECOND_FACTOR_SET_UP: 34,
  SECOND_FACTOR_REMOVED: 35,
  SECOND_FACTOR_RESET: 36,
  EMERGENCY_CODE_USED: 37,
  SCIM_TOKEN_CREATED: 38,
  SCIM_TOKEN_REVOKED: 39,
  SCIM_LEAVERS_ALLOWED: 40,
  OFFER_CHANGED: 41,
  OFFER_REVIEW_CHANGED: 42,
  SCIM_LEAVERS_STOPPED: 43,
  SCIM_BRAKED: 44,
  SECOND_FACTOR_RULE_CHANGED: 45,
} satisfies Record<AuditAction, number>;

export const ACTIONS = (Object.keys(ORDER) as AuditAction[]).toSorted((a, b) => ORDER[a] - ORDER[b]);

/** Before it had a name of its own, the rule on second factors was told as a switch; it is no agreement. */
export function actionOf({ action, subject }: { action: string; subject: string }): string {
  return action === 'SWITCH_CHANGED' && subject === 'second-factor' ? 'SECOND_FACTOR_RULE_CHANGED' : action;
}

/** What is stored may be older than this page, or altered: then it is shown as it stands. */
export function isAction(action: string): action is AuditAction {
  return Object.hasOwn(ORDER, action);
}
