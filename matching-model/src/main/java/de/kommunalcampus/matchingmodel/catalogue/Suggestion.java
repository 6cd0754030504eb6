// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person who types may mean.
 *
 * @param point of a place; null for everything else
 */
public record Suggestion(
        Kind kind, String id, Label label, @Nullable GeoPoint point) {

    public Suggestion(Kind kind, String id, Label label) {
        this(kind, id, label, null);
    }

    /** In the order in which they are shown. */
    public enum Kind {
        COMPETENCY,
        JOB_ROLE,
        COURSE,
        PROVIDER,
        PLACE
    }
}
