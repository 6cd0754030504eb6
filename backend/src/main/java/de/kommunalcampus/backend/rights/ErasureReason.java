// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

/** Why somebody is erased. */
public enum ErasureReason {
    /** The time that the register gives is over. */
    TIME_OVER,
    /** The person asked for it here. */
    ASKED_FOR,
    /** HR or an administrator decided on it, such as for a request on paper. */
    DECIDED,
    /** Was erased before, and came back with a backup. */
    RESTORED
}
