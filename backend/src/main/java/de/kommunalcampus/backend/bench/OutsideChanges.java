// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.neo4j.driver.Driver;

/** Changes by plain statements, past the application. */
record OutsideChanges(Driver driver, int courses) {
    /** What can happen to an offer. */
    enum Kind {
        CHANGED,
        ADDED,
        ENDED,
        FILLED
    }

    /** @param shown whether a catalogue holds it */
    record Change(Runnable write, Predicate<Catalogue> shown) {}

    private static final String CHANGE = "MATCH (c:Course {id: $id}) SET c.title = $title, c.description = $title";
    private static final String ADD = """
            MATCH (p:Provider) WITH p ORDER BY p.id LIMIT 1
            MATCH (k:Competency) WITH p, k ORDER BY k.id LIMIT 1
            CREATE (p)-[:OFFERS]->(c:Course {id: $id, tenantId: 'shared', title: $title, format: 'SELF_STUDY', selfPaced: true,
              language: 'de', priceKind: 'FREE', state: 'PUBLISHED'})-[:TEACHES {toLevel: 'BASIC', confidence: 1.0}]->(k)
            """;
    private static final String END = "MATCH (c:Course {id: $id}) SET c.state = 'ENDED'";
    private static final String FILL = """
            MATCH (c:Course {id: $id})
            CREATE (c)-[:HAS_RUN]->(r:CourseRun {id: 'full-' + $id, tenantId: 'shared', seats: 7, seatsTaken: 7, state: 'OPEN',
              start: localdatetime() + duration('P30D'), end: localdatetime() + duration('P31D'), online: true})
            """;

    Change next(Kind kind, int number) {
        String title = title(number);
        String old = id(number);
        return switch (kind) {
            case CHANGED -> new Change(write(CHANGE, old, title), catalogue -> isFound(catalogue, old, title));
            case ADDED -> {
                String id = newId(number);
                yield new Change(write(ADD, id, title), catalogue -> isFound(catalogue, id, title));
            }
            case ENDED ->
                new Change(
                        write(END, old, title),
                        catalogue -> course(catalogue, old).orElseThrow().ended());
            case FILLED ->
                new Change(
                        write(FILL, old, title),
                        catalogue -> course(catalogue, old).orElseThrow().runs().stream()
                                .anyMatch(run -> run.id().value().startsWith("full-")));
        };
    }

    private static String title(int number) {
        return "Wortneuschöpfung%d im Ratssaal".formatted(number);
    }

    private String id(int number) {
        return "course-%07d".formatted(number * 997 % courses);
    }

    /** Between those that are there. */
    private String newId(int number) {
        return "course-%07d-new-%d".formatted(number * 997 % courses, number);
    }

    private Runnable write(String cypher, String id, String title) {
        return () -> driver.executableQuery(cypher)
                .withParameters(Map.of("id", id, "title", title))
                .execute();
    }

    /** By its words, not only by its id. */
    private static boolean isFound(Catalogue catalogue, String id, String title) {
        int course = catalogue.courses().ordinal(new CourseId(id));
        return course >= 0
                && catalogue.courseTexts().match(title).documents().anyMatch(found -> found == course)
                && catalogue.courses().entry(course).title().equals(title);
    }

    private static Optional<CourseEntry> course(Catalogue catalogue, String id) {
        return catalogue.findCourse(TenantId.SHARED, new CourseId(id));
    }
}
