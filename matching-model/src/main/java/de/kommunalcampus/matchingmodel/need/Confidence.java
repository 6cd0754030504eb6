// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;

/** How sure a person says to be in a task. */
public enum Confidence {
    /** Not said yet: nothing is expected. */
    UNSTATED,
    /** "New to me." */
    NEW,
    /** "I can, but not surely." */
    UNSURE,
    /** "Sure." */
    CONFIDENT;

    /**
     * The step to be expected of who does a task like this: what it requires, one less, or none. An estimate in place of
     * an assessment, never more than the task itself asks for.
     */
    public int stepFor(ProficiencyLevel required) {
        return switch (this) {
            case UNSTATED, NEW -> 0;
            case UNSURE -> required.step() - 1;
            case CONFIDENT -> required.step();
        };
    }
}
