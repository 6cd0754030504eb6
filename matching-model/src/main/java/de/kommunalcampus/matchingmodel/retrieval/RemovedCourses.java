// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import java.util.List;

/** How many courses one rule removed, and those of them that answer the request best: they are missed most. */
public final class RemovedCourses {

    private final BestFew mostMissed;
    private int count;

    RemovedCourses(int examples) {
        mostMissed = new BestFew(examples);
    }

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
