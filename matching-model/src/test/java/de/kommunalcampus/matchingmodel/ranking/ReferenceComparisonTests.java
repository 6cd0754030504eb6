// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.Pace;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares the fast matcher with the obvious one on random catalogues, people and filters. */
class ReferenceComparisonTests {

    private static final int CATALOGUES = 40;
    private static final int REQUESTS_EACH = 25;

    private final SplittableRandom random = new SplittableRandom(20261125);

    @Test
    void theSameHitsScoresOrderFacetsAndRemovals() {
        int hits = 0;
        int removed = 0;
        for (int i = 0; i < CATALOGUES; i++) {
            SyntheticCatalogue synthetic = new SyntheticCatalogue(i, 20 + random.nextInt(60), 8);
            CatalogueContent content = synthetic.content(random.nextInt(300));
            Catalogue catalogue = Catalogue.of(1, content);
            for (int j = 0; j < REQUESTS_EACH; j++) {
                Ranking ranking = compare(content, catalogue, synthetic.employee(), randomFilters());
                hits += ranking.total();
                removed += ranking.removed().size();
            }
        }
        // Guards against a comparison of empty lists.
        assertThat(hits).isGreaterThan(10_000);
        assertThat(removed).isGreaterThan(1_000);
    }

    private Ranking compare(CatalogueContent content, Catalogue catalogue, EmployeeProfile profile, Filters filters) {
        LearningNeed need = LearningNeed.of(profile, catalogue, TODAY);
        ReferenceMatcher reference = new ReferenceMatcher(content, profile, need, filters, NOW);
        Ranking ranking = null;
        List<RankedCourse> all = new ArrayList<>();
        do {
            MatchQuery query = MatchQuery.fromMyNeeds(100).withFilters(filters).withPage(all.size(), 100);
            ranking = new Matcher(RankingWeights.published()).match(catalogue, profile, query, NOW);
            all.addAll(ranking.hits());
        } while (!ranking.hits().isEmpty());
        compareHits(all, ranking, reference);
        for (RuleCode rule : RuleCode.values()) {
            long count = ranking.removed().stream()
                    .filter(entry -> entry.rule() == rule)
                    .mapToLong(Removed::count)
                    .sum();
            assertThat(count).as("removed by %s", rule).isEqualTo(reference.removed(rule));
        }
        ranking.facets().forEach(facet -> compareFacet(facet, filters, reference));
        return ranking;
    }

    private static void compareHits(List<RankedCourse> all, Ranking ranking, ReferenceMatcher reference) {
        List<CourseEntry> expected = new ArrayList<>(reference.hits());
        assertThat(ranking.total()).isEqualTo(expected.size()).isEqualTo(all.size());
        for (RankedCourse hit : all) {
            assertThat(hit.score()).isEqualTo(reference.score(hit.course()));
        }
        // What the reranking moved back, and nothing else, stands elsewhere.
        Set<CourseId> moved = new HashSet<>();
        ranking.moved().forEach(move -> moved.add(move.course()));
        expected.removeIf(course -> moved.contains(course.id()));
        assertThat(all.stream()
                        .map(RankedCourse::course)
                        .filter(course -> !moved.contains(course.id()))
                        .toList())
                .isEqualTo(expected);
    }

    /** A count is the number of hits that there are once this value alone is chosen in its facet. */
    private static void compareFacet(Facet facet, Filters filters, ReferenceMatcher reference) {
        for (Facet.Value value : facet.values()) {
            Filters chosen = switch (facet.name()) {
                case FORMAT -> choose(filters, CourseFormat.valueOf(value.value()), null, null);
                case PACE -> choose(filters, null, Pace.valueOf(value.value()), null);
                case PROVIDER -> choose(filters, null, null, new ProviderId(value.value()));
            };
            assertThat(value.count()).as("%s %s", facet.name(), value).isEqualTo((int)
                    reference.eligible(chosen).count());
        }
    }

    private static Filters choose(
            Filters filters, @Nullable CourseFormat format, @Nullable Pace pace, @Nullable ProviderId provider) {
        return new Filters(
                filters.competency(),
                format == null ? filters.formats() : Set.of(format),
                pace == null ? filters.pace() : pace,
                provider == null ? filters.providers() : Set.of(provider),
                filters.maxPrice(),
                filters.from(),
                filters.to(),
                filters.maxDaysAbsent());
    }

    private <T> @Nullable T sometimes(T value) {
        return random.nextInt(4) == 0 ? value : null;
    }

    private Filters randomFilters() {
        Set<CourseFormat> formats = EnumSet.noneOf(CourseFormat.class);
        Set<ProviderId> providers = new HashSet<>();
        while (random.nextInt(3) == 0) {
            formats.add(CourseFormat.values()[random.nextInt(13)]);
        }
        while (random.nextInt(3) == 0) {
            providers.add(new ProviderId("p%03d".formatted(random.nextInt(60))));
        }
        int from = random.nextInt(-30, 200);
        return new Filters(
                random.nextInt(8) == 0 ? new CompetencyId("c%05d".formatted(random.nextInt(40))) : null,
                formats,
                sometimes(Pace.values()[random.nextInt(2)]),
                providers,
                sometimes(BigDecimal.valueOf(random.nextInt(100_000), 2)),
                sometimes(TODAY.plusDays(from)),
                sometimes(TODAY.plusDays(from + random.nextInt(120))),
                sometimes(random.nextInt(8) / 2.0));
    }
}
