// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Whether a course starts when the learner wants, or on a date. */
public enum Pace {
    SELF_PACED,
    DATED
}
