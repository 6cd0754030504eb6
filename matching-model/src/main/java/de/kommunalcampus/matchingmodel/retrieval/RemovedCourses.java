// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import java.util.List;

/** How many courses one rule removed, and those of them that answer the request best: they are missed most. */
public final class RemovedCourses {

    private static final int EXAMPLES = 3;

    private final BestFew mostMissed = new BestFew(EXAMPLES);
    private int count;

    void add(int course, double relevance) {
        count++;
        mostMissed.offer(course, relevance);
    }

    public int count() {
        return count;
    }

    /** A few of them, those that answer the request best first. */
    public List<Integer> mostMissed() {
        return mostMissed.toList();
    }
}
