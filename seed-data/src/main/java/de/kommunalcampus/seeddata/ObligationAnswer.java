// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** What meets an obligation. */
public enum ObligationAnswer {
    COURSE,
    COMPETENCY
}
