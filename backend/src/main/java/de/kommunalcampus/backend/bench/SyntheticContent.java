// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.RelatedCompetency;
import de.kommunalcampus.matchingmodel.catalogue.RequirementEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunId;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A catalogue of any size out of a seed: 14,000 competencies of which few are taught by most courses, 3,000 job roles
 * that require 20 each, 900 providers, two of three courses dated with three runs in 460 towns. Constructed, and like life only in
 * its skew.
 */
final class SyntheticContent {
    static final int COMPETENCIES = 14_000;
    static final int JOB_ROLES = 3_000;
    private static final int PROVIDERS = 900;
    private static final int REQUIREMENTS = 20;
    private static final int TAGS = 4;
    private static final int RUNS = 3;
    private static final int CITIES = 460;
    private static final ProficiencyLevel[] LEVELS = ProficiencyLevel.values();

    private final Random random;
    private final LocalDateTime now;

    SyntheticContent(long seed, LocalDateTime now) {
        this.random = new Random(seed);
        this.now = now;
    }

    CatalogueContent of(int courses) {
        return new CatalogueContent(
                IntStream.range(0, COMPETENCIES).mapToObj(this::competency).toList(),
                IntStream.range(0, JOB_ROLES).mapToObj(this::jobRole).toList(),
                IntStream.range(0, courses).mapToObj(this::course).toList(),
                List.of());
    }

    static JobRoleId jobRoleId(int number) {
        return new JobRoleId("role-%05d".formatted(number));
    }

    static CompetencyId competencyId(int number) {
        return new CompetencyId("competency-%05d".formatted(number));
    }

    private CompetencyEntry competency(int number) {
        List<CompetencyId> broader = number < 100 ? List.of() : List.of(competencyId(number / 10));
        return new CompetencyEntry(
                competencyId(number),
                TenantId.SHARED,
                "Fachkunde Gebiet " + number,
                null,
                List.of("Kenntnis " + number),
                broader,
                List.of(new RelatedCompetency(competencyId((number + 1) % COMPETENCIES), 0.5)));
    }

    private JobRoleEntry jobRole(int number) {
        List<RequirementEntry> requirements = random.ints(REQUIREMENTS * 3L, 0, Integer.MAX_VALUE)
                .map(any -> skewed())
                .distinct()
                .limit(REQUIREMENTS)
                .mapToObj(competency -> new RequirementEntry(
                        competencyId(competency),
                        LEVELS[random.nextInt(LEVELS.length)],
                        0.2 + 0.8 * random.nextDouble()))
                .toList();
        return new JobRoleEntry(
                jobRoleId(number),
                TenantId.SHARED,
                "Aufgabenkreis " + number,
                null,
                List.of(),
                List.of(),
                requirements);
    }

    /** Small numbers often, large ones rarely: half of all draws fall on one competency in sixteen. */
    private int skewed() {
        double draw = random.nextDouble();
        return (int) (COMPETENCIES * draw * draw * draw * draw);
    }

    private CourseEntry course(int number) {
        CourseFormat format = CourseFormat.values()[random.nextInt(CourseFormat.values().length)];
        boolean selfPaced = random.nextInt(3) == 0;
        List<TaughtCompetency> teaches = IntStream.range(0, TAGS)
                .map(any -> skewed())
                .distinct()
                .mapToObj(competency -> new TaughtCompetency(
                        competencyId(competency), null, LEVELS[random.nextInt(LEVELS.length)], 1.0))
                .toList();
        return new CourseEntry(
                new CourseId("course-%07d".formatted(number)),
                TenantId.SHARED,
                new ProviderId("provider-%04d".formatted(random.nextInt(PROVIDERS))),
                "Anbieter",
                "Kurs " + number + " zur Fachkunde " + skewed(),
                "Sie lernen das Gebiet kennen.",
                "Ein Kurs aus der Verwaltungspraxis.",
                format,
                selfPaced,
                1.0 + random.nextInt(40),
                selfPaced ? 0.0 : random.nextInt(5),
                "de",
                price(),
                random.nextBoolean(),
                now.toLocalDate().minusDays(random.nextInt(300)),
                teaches,
                List.of(),
                selfPaced ? List.of() : runs(number),
                false,
                random.nextBoolean());
    }

    private Price price() {
        return switch (random.nextInt(4)) {
            case 0 -> new Price.Free();
            case 1 -> new Price.Unknown();
            default -> new Price.Known(BigDecimal.valueOf(50L + random.nextInt(1_500)), null, null);
        };
    }

    private List<RunEntry> runs(int course) {
        return IntStream.range(0, RUNS)
                .mapToObj(run -> {
                    LocalDateTime start =
                            now.plusDays(random.nextInt(365) - 20L).withHour(9);
                    int city = (int) (CITIES * random.nextDouble() * random.nextDouble());
                    return new RunEntry(
                            new RunId("run-%07d-%d".formatted(course, run)),
                            start,
                            start.plusDays(random.nextInt(3)).withHour(16),
                            20,
                            random.nextInt(21),
                            null,
                            random.nextBoolean(),
                            47.5 + city % 20 * 0.35,
                            6.5 + city % 23 * 0.35);
                })
                .toList();
    }
}
