// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Whether an offer costs something, and whether anybody knows. */
public enum PriceKind {
    FREE,
    KNOWN,
    UNKNOWN
}
