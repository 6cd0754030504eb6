// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

/** Where in a document a word stands, and how much that counts. */
public enum Field {
    TITLE(100),
    /** Labels of the competencies it teaches. */
    COMPETENCY(85),
    PROMISE(60),
    DESCRIPTION(40);

    private final int percent;

    Field(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
