// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

/** What is audited. A constant stays as long as an entry may name it. */
public enum AuditAction {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    /** So many failed that none is looked at for a while; known devices go on. */
    SIGN_INS_PAUSED,
    SIGNED_OUT,
    SESSION_REVOKED,
    ACCOUNT_CREATED,
    ACCOUNT_INVITED,
    ACCOUNT_ACTIVATED,
    ACCOUNT_LOCKED,
    ACCOUNT_UNLOCKED,
    ACCOUNT_ENDED,
    PASSWORD_CHANGED,
    PASSWORD_RESET_ASKED,
    ROLES_CHANGED,
    /** An account was linked with the identity its person has at the administration's own directory. */
    SIGN_ON_LINKED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    SECOND_FACTOR_SET_UP,
    SECOND_FACTOR_REMOVED,
    /** An administrator took the second factors of somebody who lost them. */
    SECOND_FACTOR_RESET,
    /** An administrator decided whether those with power over others need a second factor; before, as a switch. */
    SECOND_FACTOR_RULE_CHANGED,
    EMERGENCY_CODE_USED,
    /** With which directory, and how, people of an administration sign in. */
    SIGN_ON_CHANGED,
    TENANT_CREATED,
    TENANT_CHANGED,
    SWITCH_CHANGED,
    /** The platform let a training provider in, or declined it. */
    PROVIDER_DECIDED,
    /** A provider made a token with which its programs use the interface. */
    API_TOKEN_CREATED,
    API_TOKEN_REVOKED,
    /** A provider or a review published an offer, took it out, ended it, sent it back. */
    OFFER_CHANGED,
    /** Whether offers of a provider are looked at before they are published. */
    OFFER_REVIEW_CHANGED,
    STAFF_IMPORTED,
    STAFF_CHANGED,
    SCIM_TOKEN_CREATED,
    SCIM_TOKEN_REVOKED,
    /** An administrator agreed that a directory ends the access of many within a day. */
    SCIM_LEAVERS_ALLOWED,
    /** An administrator took that back before its time was over. */
    SCIM_LEAVERS_STOPPED,
    /** A directory would have taken so much away that it waits for an administrator; told once a day. */
    SCIM_BRAKED,
    COURSES_IMPORTED,
    /** What all administrations share: competencies and job roles, the official list. */
    LIBRARY_IMPORTED,
    /** Somebody looked at data of another person. */
    PERSON_READ,
    /** An administrator read the text of a mail that was not sent, which may hold a one-time link. */
    MAIL_READ,
    DATA_EXPORTED,
    DATA_ERASED,
    AUDIT_EXPORTED
}
