// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

/** How a course is given: no word of its texts need say so, and people search by it all the same. */
public enum Manner {
    /** At a date, from any desk. */
    ONLINE,
    /** At a date, in a room. */
    ON_SITE,
    /** At any time. */
    SELF_PACED,
    /** By letters or their like, over months. */
    DISTANCE,
    /** Partly in a room. */
    BLENDED,
    /** For nothing. */
    FREE;

    /** Behind the roots in the vocabulary, so that no word reaches it but through the list of expressions. */
    String term() {
        return TextSearch.ROOT_MARK + TextSearch.ROOT_MARK + name();
    }
}
