// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

/** When on a day someone can learn. */
public enum TimeOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
