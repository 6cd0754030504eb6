// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

/** Where in a document a word stands, and how much that counts. */
public enum Field {
    TITLE(100),
    /** What else it is called. */
    OTHER_NAME(92),
    /** Labels of the competencies it teaches. */
    COMPETENCY(85),
    PROMISE(60),
    /** What somebody in a job role does. */
    TASK(50),
    DESCRIPTION(40),
    /** Names of the job roles that it serves above all. */
    JOB_ROLE(30),
    /** Who offers it. */
    PROVIDER(25);

    private final int percent;

    Field(int percent) {
        this.percent = percent;
    }

    int percent() {
        return percent;
    }
}
