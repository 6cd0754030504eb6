// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.graph;

import de.kommunalcampus.backend.course.Courses;
import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.matching.CatalogueReader;
import de.kommunalcampus.backend.matching.CatalogueReading;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphRows;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shared nodes are read with what they share, a tenant's with the tenant's own beside it: nothing leads to a third. */
@Component
class Neo4jCatalogueReader implements CatalogueReader {
    private static final String COMPETENCIES = """
            MATCH (c:Competency) WHERE c.id > $after
            WITH c ORDER BY c.id LIMIT $page
            RETURN c.id AS id, c.tenantId AS tenant, c.label AS label, c.labelEn AS labelEn,
              c.alternativeLabels AS alternativeLabels,
              [(c)-[:BROADER]->(n:Competency) WHERE n.tenantId IN ['shared', c.tenantId] | n.id] AS broader,
              [(c)-[r:RELATED_TO]->(n:Competency) WHERE n.tenantId IN ['shared', c.tenantId]
                | {id: n.id, weight: r.weight}] AS related
            ORDER BY id
            """;

    private static final String JOB_ROLES = """
            MATCH (r:JobRole) WHERE r.id > $after
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

    private static final String OBLIGATIONS = """
            MATCH (o:Obligation) WHERE o.id > $after
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

    private final GraphScan scan;
    private final Courses courses;

    Neo4jCatalogueReader(GraphScan scan, Courses courses) {
        this.scan = scan;
        this.courses = courses;
    }

    @Override
    public CatalogueReading read(GraphMark from, LocalDate today) {
        GraphRows<CompetencyEntry> competencies = scan.readAll(from, COMPETENCIES, Map.of(), EntryMapper::competency);
        GraphRows<JobRoleEntry> jobRoles = scan.readAll(from, JOB_ROLES, Map.of(), EntryMapper::jobRole);
        GraphRows<Offer> offers = courses.listAll(from, today);
        GraphRows<ObligationEntry> obligations = scan.readAll(from, OBLIGATIONS, Map.of(), EntryMapper::obligation);
        List<String> unusable = Stream.of(competencies, jobRoles, offers, obligations)
                .flatMap(rows -> rows.unusable().stream())
                .toList();
        return new CatalogueReading(
                competencies.usable(), jobRoles.usable(), offers.usable(), obligations.usable(), unusable);
    }
}
