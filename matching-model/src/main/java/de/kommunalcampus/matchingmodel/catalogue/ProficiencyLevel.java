// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/** To which degree a person masters a competency. */
public enum ProficiencyLevel {
    BASIC,
    INTERMEDIATE,
    ADVANCED,
    EXPERT;

    /** 1 for BASIC to 4 for EXPERT; 0 stands for "does not hold it". */
    public int step() {
        return ordinal() + 1;
    }

    /** The step of a level that may be missing. */
    public static int step(@Nullable ProficiencyLevel level) {
        return level == null ? 0 : level.step();
    }

    /** The inverse of {@link #step()}: null for 0. */
    public static @Nullable ProficiencyLevel ofStep(int step) {
        return step == 0 ? null : values()[step - 1];
    }
}
