// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What an employee did with an offer. */
public enum InteractionKind {
    SHOWN,
    OPENED,
    SAVED,
    DISMISSED
}
