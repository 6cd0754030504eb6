// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** Half of a working day. */
public enum TimeOfDay {
    MORNING,
    AFTERNOON
}
