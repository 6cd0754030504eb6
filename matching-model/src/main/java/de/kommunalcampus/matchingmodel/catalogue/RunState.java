// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Whether one can still join a run. */
public enum RunState {
    OPEN,
    FULL,
    /** The deadline for registration has passed. */
    CLOSED,
    /** It has started. */
    ENDED
}
