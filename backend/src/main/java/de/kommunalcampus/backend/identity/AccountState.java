// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** Whether a login opens anything. */
public enum AccountState {
    /** Has no password yet: an access code sets the first. */
    INVITED,
    ACTIVE,
    /** By an administrator, until one takes it back. */
    LOCKED,
    /** The person has left; nothing of the account opens again until an administrator takes it back. */
    ENDED
}
