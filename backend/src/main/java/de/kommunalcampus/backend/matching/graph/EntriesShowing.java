// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.graph;

import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.backend.platform.Watched;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the entries of a catalogue that show what was touched: a course is made of its runs, their places and its
 * provider, too.
 */
final class EntriesShowing {
    static final Watched WATCHED = new Watched(
            Set.of("Course", "CourseRun", "Place", "Provider", "Competency", "JobRole", "Task", "Obligation"),
            Set.of(
                    "TEACHES",
                    "PRESUPPOSES",
                    "HAS_RUN",
                    "AT",
                    "BROADER",
                    "RELATED_TO",
                    "REQUIRES",
                    "PERFORMS",
                    "APPLIES_TO",
                    "MET_BY"),
            Set.of("OFFERS"));

    private static final String PAGE_OF_COURSES = """
            WITH DISTINCT c.id AS id WHERE id > $after
            RETURN id ORDER BY id LIMIT $page
            """;
    private static final String WITH_RUNS =
            "MATCH (c:Course)-[:HAS_RUN]->(r:CourseRun) WHERE r.id IN $ids\n" + PAGE_OF_COURSES;
    private static final String AT_PLACES =
            "MATCH (c:Course)-[:HAS_RUN]->(:CourseRun)-[:AT]->(l:Place) WHERE l.id IN $ids\n" + PAGE_OF_COURSES;
    private static final String OF_PROVIDERS =
            "MATCH (p:Provider)-[:OFFERS]->(c:Course) WHERE p.id IN $ids\n" + PAGE_OF_COURSES;
    private static final String PERFORMING = """
            MATCH (r:JobRole)-[:PERFORMS]->(t:Task) WHERE t.id IN $ids
            WITH DISTINCT r.id AS id WHERE id > $after
            RETURN id ORDER BY id LIMIT $page
            """;

    private final GraphScan scan;

    EntriesShowing(GraphScan scan) {
        this.scan = scan;
    }

    Set<String> courses(GraphMark from, Touched touched) {
        Set<String> courses = new HashSet<>(touched.of("Course"));
        addAll(courses, from, WITH_RUNS, touched.of("CourseRun"));
        addAll(courses, from, AT_PLACES, touched.of("Place"));
        addAll(courses, from, OF_PROVIDERS, touched.of("Provider"));
        return courses;
    }

    Set<String> jobRoles(GraphMark from, Touched touched) {
        Set<String> jobRoles = new HashSet<>(touched.of("JobRole"));
        addAll(jobRoles, from, PERFORMING, touched.of("Task"));
        return jobRoles;
    }

    private void addAll(Set<String> found, GraphMark from, String cypher, Set<String> ids) {
        if (!ids.isEmpty()) {
            found.addAll(scan.readAll(from, cypher, Map.of("ids", ids), row -> row.text("id"))
                    .usable());
        }
    }
}
