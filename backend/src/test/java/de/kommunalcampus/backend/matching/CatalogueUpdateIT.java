// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.platform.ChangeQueue;
import de.kommunalcampus.backend.platform.GraphChanges;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** What was read bit by bit is what a whole reading gives, whatever statement came from outside. */
@ApplicationTest
class CatalogueUpdateIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final GraphScan scan;
    private final CatalogueReader reader;
    private final TestAdministration administration;
    private final ChangeQueue queue;
    private CatalogueReading reading;

    CatalogueUpdateIT(
            @Autowired GraphScan scan,
            @Autowired CatalogueReader reader,
            @Autowired GraphChanges changes,
            @Autowired Driver driver) {
        this.scan = scan;
        this.reader = reader;
        this.administration = new TestAdministration(driver);
        this.queue = changes.watch(reader.watched());
        this.reading = reader.read(scan.mark(), TODAY);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    @Test
    void followsEveryKindOfChange() {
        Stream.of(
                        """
                        CREATE (p:Provider {id: 'p-' + $tenant, tenantId: $tenant, name: 'Haus', kind: 'INTERNAL'})
                        CREATE (p)-[:OFFERS]->(:Course {
                          id: 'c-' + $tenant, tenantId: $tenant, title: 'Kurs', format: 'SELF_STUDY', selfPaced: false,
                          language: 'de', priceKind: 'FREE', state: 'PUBLISHED'})
                        """,
                        "MATCH (c:Course {id: 'c-' + $tenant}) SET c.title = 'Umbenannt'",
                        "MATCH (c:Course {id: 'c-' + $tenant}) SET c.hours = 3.0",
                        "MATCH (c:Course {id: 'c-' + $tenant}) REMOVE c.hours",
                        """
                        MATCH (c:Course {id: 'c-' + $tenant})
                        CREATE (c)-[:HAS_RUN]->(:CourseRun {id: 'r-' + $tenant, tenantId: $tenant, seats: 10, seatsTaken: 1,
                          start: localdatetime('2027-01-01T09:00'), end: localdatetime('2027-01-01T16:00'),
                          online: false, state: 'OPEN'})-[:AT]->(:Place {id: 'l-' + $tenant, tenantId: $tenant, name: 'Saal',
                          city: 'Prüfstein', latitude: 50.1, longitude: 8.6})
                        """,
                        "MATCH (r:CourseRun {id: 'r-' + $tenant}) SET r.seatsTaken = 10",
                        "MATCH (l:Place {id: 'l-' + $tenant}) SET l.latitude = 50.2",
                        """
                        MATCH (r:CourseRun {id: 'r-' + $tenant})-[a:AT]->() DELETE a
                        CREATE (r)-[:AT]->(:Place {id: 'm-' + $tenant, tenantId: $tenant, name: 'Turm', city: 'Prüfstein'})
                        """,
                        "MATCH (:CourseRun {id: 'r-' + $tenant})-[a:AT]->() DELETE a",
                        "MATCH (p:Provider {id: 'p-' + $tenant}) SET p.name = 'Anderes Haus'",
                        "MATCH (p:Provider {id: 'p-' + $tenant}) SET p.kind = 'PUBLIC'",
                        """
                        CREATE (:Competency {id: 'k-' + $tenant, tenantId: $tenant, label: 'Kunde'})
                        CREATE (:Competency {id: 'o-' + $tenant, tenantId: $tenant, label: 'Oberkunde'})
                        """,
                        "MATCH (k:Competency {id: 'k-' + $tenant}) SET k.alternativeLabels = ['Wissen', 'Können']",
                        """
                        MATCH (k:Competency {id: 'k-' + $tenant}), (o:Competency {id: 'o-' + $tenant})
                        CREATE (k)-[:BROADER]->(o), (k)-[:RELATED_TO {weight: 0.5}]->(o)
                        """,
                        "MATCH (:Competency {id: 'k-' + $tenant})-[r:RELATED_TO]->() SET r.weight = 0.7",
                        "MATCH (:Competency {id: 'k-' + $tenant})-[r:RELATED_TO]->() DELETE r",
                        """
                        MATCH (k:Competency {id: 'k-' + $tenant}), (c:Course {id: 'c-' + $tenant})
                        CREATE (c)-[:TEACHES {toLevel: 'BASIC', confidence: 1.0}]->(k), (c)-[:PRESUPPOSES {level: 'BASIC'}]->(k)
                        """,
                        "MATCH (:Course {id: 'c-' + $tenant})-[t:TEACHES]->() SET t.confidence = 0.5",
                        "MATCH (:Course {id: 'c-' + $tenant})-[t:PRESUPPOSES]->() DELETE t",
                        """
                        MATCH (k:Competency {id: 'k-' + $tenant})
                        CREATE (r:JobRole {id: 'j-' + $tenant, tenantId: $tenant, label: 'Rolle'})
                        CREATE (r)-[:REQUIRES {level: 'BASIC', weight: 1.0}]->(k)
                        CREATE (r)-[:PERFORMS]->(:Task {id: 't-' + $tenant, tenantId: $tenant, label: 'Aufgabe'})
                        """,
                        "MATCH (t:Task {id: 't-' + $tenant}) SET t.label = 'Andere Aufgabe'",
                        """
                        MATCH (k:Competency {id: 'k-' + $tenant}), (t:Task {id: 't-' + $tenant})
                        CREATE (t)-[:REQUIRES {level: 'EXPERT', weight: 0.5}]->(k)
                        """,
                        "MATCH (:Task {id: 't-' + $tenant})-[r:REQUIRES]->() SET r.weight = 0.25",
                        """
                        MATCH (k:Competency {id: 'k-' + $tenant}), (r:JobRole {id: 'j-' + $tenant}), (u:OrgUnit {id: $tenant})
                        CREATE (o:Obligation {id: 'b-' + $tenant, tenantId: $tenant, name: 'Pflicht', intervalMonths: 12})
                        CREATE (o)-[:APPLIES_TO]->(r), (o)-[:APPLIES_TO]->(u), (o)-[:MET_BY]->(k)
                        """,
                        "MATCH (o:Obligation {id: 'b-' + $tenant}) SET o.intervalMonths = 24",
                        "MATCH (u:OrgUnit {id: $tenant}) DETACH DELETE u",
                        "MATCH (t:Task {id: 't-' + $tenant}) DETACH DELETE t",
                        "MATCH (r:CourseRun {id: 'r-' + $tenant}) SET r.state = 'WITHDRAWN'",
                        "MATCH (r:CourseRun {id: 'r-' + $tenant}) SET r.state = 'OPEN'",
                        "MATCH (r:CourseRun {id: 'r-' + $tenant}) DETACH DELETE r",
                        "MATCH (k:Competency {id: 'k-' + $tenant}) DETACH DELETE k",
                        "MATCH (j:JobRole {id: 'j-' + $tenant}) DETACH DELETE j",
                        "MATCH (c:Course {id: 'c-' + $tenant}) SET c.format = 'PODCAST'",
                        "MATCH (c:Course {id: 'c-' + $tenant}) SET c.format = 'BLENDED'",
                        "MATCH (p:Provider {id: 'p-' + $tenant}) DETACH DELETE p",
                        "MATCH (c:Course {id: 'c-' + $tenant}) DETACH DELETE c",
                        "MATCH (o:Obligation {id: 'b-' + $tenant}) DETACH DELETE o")
                .forEach(this::follow);
        assertThat(reading.offers()).noneMatch(offer -> offer.entry().tenant().equals(administration.tenant()));
    }

    private void follow(String statement) {
        CatalogueReading former = reading;
        administration.write(statement, Map.of());
        Touched touched = queue.take();
        reading = reading.with(reader.read(scan.mark(), TODAY, touched));
        CatalogueReading whole = reader.read(scan.mark(), TODAY);
        assertThat(touched.everything()).as(statement).isFalse();
        assertThat(changed(reading, former)).as(statement).isEqualTo(changed(whole, former));
        assertThat(reading.equals(whole)).as(statement).isTrue();
        assertThat(reading.equals(former)).as(statement).isFalse();
    }

    /** For the message of a failure: the whole is long. */
    private static List<?> changed(CatalogueReading now, CatalogueReading former) {
        return Stream.of(
                        Stream.concat(now.offers().stream(), now.obligations().stream()),
                        Stream.concat(now.competencies().stream(), now.jobRoles().stream()))
                .flatMap(entries -> entries)
                .filter(entry -> !former.offers().contains(entry)
                        && !former.competencies().contains(entry)
                        && !former.jobRoles().contains(entry)
                        && !former.obligations().contains(entry))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET k.id = 'other-' + $tenant",
                "SET k.tenantId = 'other-' + $tenant",
                "REMOVE k:Competency",
                "SET k:JobRole"
            })
    void readsEverythingWhereANodeBecomesAnother(String change) {
        administration.write("CREATE (:Competency {id: 'k-' + $tenant, tenantId: $tenant, label: 'Kunde'})", Map.of());
        queue.take();
        administration.write("MATCH (k:Competency {id: 'k-' + $tenant})\n" + change, Map.of());
        assertThat(queue.take().everything()).isTrue();
        administration.write("MATCH (k) WHERE k.id ENDS WITH $tenant DETACH DELETE k", Map.of());
    }

    @Test
    void hearsNothingOfWhatNoCatalogueShows() {
        queue.take();
        administration.write("""
                MATCH (k:Competency) WITH k ORDER BY k.id LIMIT 1
                CREATE (:Assessment {id: randomUUID(), tenantId: $tenant})-[:OF]->(k)
                """, Map.of());
        assertThat(queue.take()).isEqualTo(Touched.nothing());
    }
}
