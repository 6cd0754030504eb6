// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.HeldLevel;
import de.kommunalcampus.matchingmodel.need.HeldRole;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** People and what they ask for, out of a seed: everybody holds other levels, so no two requests are the same. */
final class SyntheticRequests {
    static final int HITS = 20;
    private static final int HELD = 12;
    private static final ProficiencyLevel[] LEVELS = ProficiencyLevel.values();
    private static final CourseFormat[] FORMATS = CourseFormat.values();

    private final Random random;
    private final LocalDateTime now;

    SyntheticRequests(long seed, LocalDateTime now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /** Who asks, and for what. */
    record MatchRequest(EmployeeProfile person, MatchQuery query) {}

    MatchRequest next(RequestKind kind) {
        MatchQuery query = MatchQuery.fromMyNeeds(HITS);
        return new MatchRequest(
                person(),
                switch (kind) {
                    case NEED -> query;
                    case TEXT -> query.withText(text());
                    case TEXT_AND_FILTERS -> query.withText(text()).withFilters(filters());
                    case FACETS -> query.withFilters(facets());
                });
    }

    private EmployeeProfile person() {
        LocalDate today = now.toLocalDate();
        Map<CompetencyId, HeldLevel> held = new HashMap<>();
        for (int i = 0; i < HELD; i++) {
            HeldLevel level = new HeldLevel(one(LEVELS), today.minusDays(random.nextInt(900)), null);
            held.put(SyntheticContent.competencyId(random.nextInt(SyntheticContent.COMPETENCIES)), level);
        }
        Constraints wishes = new Constraints(
                Set.of(),
                Set.of(),
                (double) random.nextInt(5),
                20.0 + random.nextInt(200),
                Set.of(),
                Set.of(),
                47.5 + 7 * random.nextDouble(),
                6.5 + 8 * random.nextDouble());
        HeldRole role = new HeldRole(SyntheticContent.jobRoleId(random.nextInt(SyntheticContent.JOB_ROLES)), 1);
        return new EmployeeProfile(new TenantId("bench"), Set.of(), List.of(role), held, List.of(), wishes, Map.of());
    }

    private String text() {
        double draw = random.nextDouble();
        return "Fachkunde " + (int) (SyntheticContent.COMPETENCIES * draw * draw * draw * draw);
    }

    private Filters filters() {
        return new Filters(
                null,
                Set.copyOf(List.of(one(FORMATS), one(FORMATS), one(FORMATS))),
                null,
                Set.of(),
                BigDecimal.valueOf(200 + random.nextInt(1_000)),
                null,
                null,
                null);
    }

    private Filters facets() {
        YearMonth month = YearMonth.from(now);
        return Filters.none()
                .choosing(Facet.Name.FORMAT, one(FORMATS).name(), one(FORMATS).name(), "SELF_STUDY")
                .choosing(Facet.Name.PRICE, "FREE", "TO_250", "TO_500", "TO_1000")
                .choosing(
                        Facet.Name.MONTH,
                        month.plusMonths(1 + random.nextInt(3)).toString(),
                        month.plusMonths(4 + random.nextInt(3)).toString())
                .choosing(Facet.Name.PLACE, "TO_100", "ONLINE")
                .choosing(Facet.Name.DAYS_ABSENT, "NONE", "TO_1", "TO_2", "TO_5");
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
