// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** What a session lacks before it may do anything. */
public enum MissingFactor {
    /** A code of the authenticator app, or one of the codes for emergencies. */
    CODE,
    /** The account has a passkey and no app: one signs in with it. */
    PASSKEY,
    /** The account has no second factor and needs one. */
    ENROLMENT
}
