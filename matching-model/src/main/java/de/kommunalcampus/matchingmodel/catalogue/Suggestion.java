// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Something that a person who types may mean. */
public record Suggestion(Kind kind, String id, Label label) {

    /** In the order in which they are shown. */
    public enum Kind {
        COMPETENCY,
        JOB_ROLE,
        COURSE,
        PROVIDER
    }
}
