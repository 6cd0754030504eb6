// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.course.Offer;
import de.kommunalcampus.backend.imports.ImportKind;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.imports.Importer;
import de.kommunalcampus.backend.matching.CatalogueReader;
import de.kommunalcampus.backend.matching.CatalogueReading;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.seeddata.MunicipalCatalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Imports ESCO and the municipal catalogue into an empty database, twice each, and compares the ranking for real
 * occupations with what was expected of it.
 */
public final class FirstFives {
    private final PrintStream out;

    private FirstFives(PrintStream out) {
        this.out = out;
    }

    /**
     * @param data a folder that holds {@code esco}, or lies beside feeds that do
     * @return whether both second imports changed nothing
     * @throws BenchRefused without that folder
     */
    public static boolean run(Path data, PrintStream out) {
        Path esco = new BenchData(data).find("esco", "first-fives");
        try (TemporaryFolder folder = TemporaryFolder.create();
                ConfigurableApplicationContext context =
                        BenchApplication.start(folder.path().resolve("data"))) {
            return new FirstFives(out).run(context, esco, folder.path());
        }
    }

    private boolean run(ApplicationContext context, Path esco, Path folder) {
        LocalDateTime now = LocalDateTime.now(context.getBean(Clock.class));
        Path catalogue = folder.resolve("municipal-catalogue.json");
        try {
            Files.writeString(catalogue, MunicipalCatalogue.json(now.toLocalDate()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean stable = importTwice(context, ImportKind.ESCO, esco);
        stable &= importTwice(context, ImportKind.COURSES, catalogue);
        FivesTable table = new FivesTable(read(context, now), ids(context), now, out);
        ExpectedFive.read().forEach(table::print);
        table.printMeans();
        return stable;
    }

    private boolean importTwice(ApplicationContext context, ImportKind kind, Path input) {
        importOnce(context, kind, input, "first");
        return importOnce(context, kind, input, "second").changedNothing();
    }

    private ImportReport importOnce(ApplicationContext context, ImportKind kind, Path input, String round) {
        Importer importer = context.getBeansOfType(Importer.class).values().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow();
        long began = System.nanoTime();
        ImportReport report = importer.run(input, TenantId.SHARED, ImportProgress.NONE);
        out.printf(
                "%s import of %-7s %6.1f s   %,7d read, %,7d created, %,d updated, %,7d unchanged, %,d ended, %,d repaired, %,d rejected%n",
                round,
                kind.word(),
                (System.nanoTime() - began) / 1e9,
                report.read(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.ended(),
                report.repaired(),
                report.rejected());
        return report;
    }

    private static Map<String, CourseId> ids(ApplicationContext context) {
        return context
                .getBean(Driver.class)
                .executableQuery("MATCH (c:Course) RETURN c.externalId AS external, c.id AS id")
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("external").asString(),
                        row -> new CourseId(row.get("id").asString())));
    }

    private Catalogue read(ApplicationContext context, LocalDateTime now) {
        GraphScan scan = context.getBean(GraphScan.class);
        long began = System.nanoTime();
        CatalogueReading reading = context.getBean(CatalogueReader.class).read(scan.mark(), now.toLocalDate());
        long read = System.nanoTime();
        Catalogue catalogue = Catalogue.of(
                1,
                new CatalogueContent(
                        reading.competencies(),
                        reading.jobRoles(),
                        reading.offers().stream().map(Offer::entry).toList(),
                        reading.obligations()));
        out.printf(
                "catalogue: %,d competencies, %,d job roles, %,d courses; read in %.1f s, built in %.1f s; %d nodes unusable%n",
                reading.competencies().size(),
                reading.jobRoles().size(),
                reading.offers().size(),
                (read - began) / 1e9,
                (System.nanoTime() - read) / 1e9,
                reading.unusable().size());
        return catalogue;
    }
}
