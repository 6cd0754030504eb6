// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** With what somebody has shown who he is. */
public enum Proof {
    /** A password, a code from an invitation, or a directory that says of nothing more. */
    ONE_FACTOR,
    /** Two of what one knows, has and is: a passkey, a password with a code, a directory that says so. */
    TWO_FACTORS
}
