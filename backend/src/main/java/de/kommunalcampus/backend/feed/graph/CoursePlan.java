// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import de.kommunalcampus.backend.feed.offer.OfferedCourse;
import java.util.List;
import java.util.Map;

/**
 * What must be written so that the graph equals the file.
 *
 * @param ended keys of offers that no source has any more
 * @param withdrawn keys of offers that this source no longer has and another one has
 * @param confirmed keys of unchanged offers whose feed gives no date of its own: being in it today confirms them
 */
record CoursePlan(
        String source, List<Change> changes, List<String> ended, List<String> withdrawn, List<String> confirmed) {
    CoursePlan {
        changes = List.copyOf(changes);
        ended = List.copyOf(ended);
        withdrawn = List.copyOf(withdrawn);
        confirmed = List.copyOf(confirmed);
    }

    /**
     * A new or changed offer.
     *
     * @param competencies ids of the competencies that its tags mean, by address
     * @param unresolved addresses that mean none that is known
     * @param tagsHash over both
     */
    record Change(
            OfferedCourse course,
            Map<String, String> competencies,
            List<String> unresolved,
            String tagsHash,
            boolean expired) {
        Change {
            competencies = Map.copyOf(competencies);
            unresolved = List.copyOf(unresolved);
        }
    }
}
