// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

/** How the object that a request names stands to the one who asks. */
enum Relation {
    /** The request names no object. */
    NONE,
    /** Oneself, or what belongs to one's own administration. */
    OWN,
    /** An employee who reports to the superior of the tests. */
    REPORT,
    /** Of the own administration, and not one's own. */
    SAME_TENANT,
    /** Of the library that all administrations read. */
    SHARED,
    /** Of another administration. */
    FOREIGN
}
