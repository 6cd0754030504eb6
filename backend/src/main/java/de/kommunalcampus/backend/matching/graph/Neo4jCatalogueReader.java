// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.graph;

import de.kommunalcampus.backend.course.Courses;
import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.matching.CatalogueReader;
import de.kommunalcampus.backend.matching.CatalogueReading;
import de.kommunalcampus.backend.matching.CatalogueUpdate;
import de.kommunalcampus.backend.matching.Reread;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.platform.GraphRows;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.backend.platform.Watched;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shared nodes are read with what they share, a tenant's with the tenant's own beside it: nothing leads to a third. */
@Component
class Neo4jCatalogueReader implements CatalogueReader {
    private static final String COMPETENCY = """
            WITH c ORDER BY c.id LIMIT $page
            RETURN c.id AS id, c.tenantId AS tenant, c.label AS label, c.labelEn AS labelEn,
              c.alternativeLabels AS alternativeLabels,
              [(c)-[:BROADER]->(n:Competency) WHERE n.tenantId IN ['shared', c.tenantId] | n.id] AS broader,
              [(c)-[r:RELATED_TO]->(n:Competency) WHERE n.tenantId IN ['shared', c.tenantId]
                | {id: n.id, weight: r.weight}] AS related
            ORDER BY id
            """;

    private static final String JOB_ROLE = """
            WITH r ORDER BY r.id LIMIT $page
            RETURN r.id AS id, r.tenantId AS tenant, r.label AS label, r.labelEn AS labelEn,
              r.alternativeLabels AS alternativeLabels,
              [(r)-[q:REQUIRES]->(c:Competency) WHERE c.tenantId IN ['shared', r.tenantId]
                | {competency: c.id, level: q.level, weight: q.weight}] AS requirements,
              [(r)-[:PERFORMS]->(t:Task) WHERE t.tenantId IN ['shared', r.tenantId]
                | {id: t.id, label: t.label, labelEn: t.labelEn, requirements:
                    [(t)-[q:REQUIRES]->(c:Competency) WHERE c.tenantId IN ['shared', r.tenantId]
                      | {competency: c.id, level: q.level, weight: q.weight}]}] AS tasks
            ORDER BY id
            """;

    private static final String OBLIGATION = """
            WITH o ORDER BY o.id LIMIT $page
            RETURN o.id AS id, o.tenantId AS tenant, o.name AS name, o.nameEn AS nameEn,
              o.intervalMonths AS intervalMonths,
              [(o)-[:APPLIES_TO]->(n:JobRole) WHERE n.tenantId IN ['shared', o.tenantId] | n.id] AS jobRoles,
              [(o)-[:APPLIES_TO]->(n:Task) WHERE n.tenantId IN ['shared', o.tenantId] | n.id] AS tasks,
              [(o)-[:APPLIES_TO]->(n:OrgUnit) WHERE o.tenantId IN ['shared', n.tenantId] | n.id] AS units,
              [(o)-[:MET_BY]->(n:Course) WHERE n.tenantId IN ['shared', o.tenantId] | n.id] AS courses,
              [(o)-[:MET_BY]->(n:Competency) WHERE n.tenantId IN ['shared', o.tenantId] | n.id] AS competencies
            ORDER BY id
            """;

    private static final String ALL_COMPETENCIES = "MATCH (c:Competency) WHERE c.id > $after\n" + COMPETENCY;
    private static final String SOME_COMPETENCIES =
            "MATCH (c:Competency) WHERE c.id IN $ids AND c.id > $after\n" + COMPETENCY;
    private static final String ALL_JOB_ROLES = "MATCH (r:JobRole) WHERE r.id > $after\n" + JOB_ROLE;
    private static final String SOME_JOB_ROLES = "MATCH (r:JobRole) WHERE r.id IN $ids AND r.id > $after\n" + JOB_ROLE;
    private static final String ALL_OBLIGATIONS = "MATCH (o:Obligation) WHERE o.id > $after\n" + OBLIGATION;
    private static final String SOME_OBLIGATIONS =
            "MATCH (o:Obligation) WHERE o.id IN $ids AND o.id > $after\n" + OBLIGATION;

    private final GraphScan scan;
    private final Courses courses;
    private final EntriesShowing showing;

    Neo4jCatalogueReader(GraphScan scan, Courses courses) {
        this.scan = scan;
        this.courses = courses;
        showing = new EntriesShowing(scan);
    }

    @Override
    public CatalogueReading read(GraphMark from, LocalDate today) {
        GraphRows<CompetencyEntry> competencies = all(from, ALL_COMPETENCIES, EntryMapper::competency);
        GraphRows<JobRoleEntry> jobRoles = all(from, ALL_JOB_ROLES, EntryMapper::jobRole);
        GraphRows<Offer> offers = courses.listAll(from, today);
        GraphRows<ObligationEntry> obligations = all(from, ALL_OBLIGATIONS, EntryMapper::obligation);
        List<String> unusable = Stream.of(competencies, jobRoles, offers, obligations)
                .flatMap(rows -> rows.unusable().stream())
                .toList();
        return new CatalogueReading(
                sorted(competencies, entry -> entry.id().value()),
                sorted(jobRoles, entry -> entry.id().value()),
                sorted(offers, offer -> offer.entry().id().value()),
                sorted(obligations, entry -> entry.id().value()),
                unusable);
    }

    private <T> GraphRows<T> all(GraphMark from, String cypher, Function<GraphRow, T> mapper) {
        return scan.readAll(from, cypher, Map.of(), mapper);
    }

    /** Mostly as they come; the database has another order for letters beyond the basic plane. */
    private static <T> List<T> sorted(GraphRows<T> rows, Function<T, String> id) {
        return rows.usable().stream().sorted(Comparator.comparing(id)).toList();
    }

    @Override
    public Watched watched() {
        return EntriesShowing.WATCHED;
    }

    @Override
    public CatalogueUpdate read(GraphMark from, LocalDate today, Touched touched) {
        Set<String> offers = showing.courses(from, touched);
        return new CatalogueUpdate(
                some(touched.of("Competency"), ids -> some(from, SOME_COMPETENCIES, ids, EntryMapper::competency)),
                some(showing.jobRoles(from, touched), ids -> some(from, SOME_JOB_ROLES, ids, EntryMapper::jobRole)),
                some(offers, ids -> courses.listSome(from, today, ids)),
                some(touched.of("Obligation"), ids -> some(from, SOME_OBLIGATIONS, ids, EntryMapper::obligation)));
    }

    private <T> GraphRows<T> some(GraphMark from, String cypher, Set<String> ids, Function<GraphRow, T> mapper) {
        return scan.readAll(from, cypher, Map.of("ids", ids), mapper);
    }

    private static <T> Reread<T> some(Set<String> ids, Function<Set<String>, GraphRows<T>> read) {
        return ids.isEmpty() ? Reread.nothing() : new Reread<>(ids, read.apply(ids));
    }
}
