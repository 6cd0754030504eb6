// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.ObligationEntry;
import de.kommunalcampus.matchingmodel.catalogue.ObligationId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.reference.ReferenceMatcher;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Compares the fast matcher with the obvious one on random catalogues, people, filters, orders and weights; ten times as
 * many with {@code -Dkommunalcampus.deep=true}.
 */
class ReferenceComparisonTests {

    private static final int CATALOGUES = Boolean.getBoolean("kommunalcampus.deep") ? 800 : 80;
    private static final int REQUESTS_EACH = 25;
    private static final int MOST_VALUES = 100;

    private final SplittableRandom random = new SplittableRandom(20261125);
    private final RandomRequests requests = new RandomRequests(random);
    private final Map<Facet.Name, Integer> chosen = new EnumMap<>(Facet.Name.class);

    private final Map<RuleCode, Integer> removedBy = new EnumMap<>(RuleCode.class);

    @Test
    void theSameHitsScoresOrderFacetsAndRemovals() {
        int hits = 0;
        int removed = 0;
        for (int i = 0; i < CATALOGUES; i++) {
            SyntheticCatalogue synthetic = new SyntheticCatalogue(i, 20 + random.nextInt(60), 8);
            CatalogueContent content = withDuties(synthetic.content(random.nextInt(300)));
            Catalogue catalogue = Catalogue.of(1, content);
            for (int j = 0; j < REQUESTS_EACH; j++) {
                Ranking ranking = compare(content, catalogue, synthetic.employee(), requests.query());
                hits += ranking.total();
                removed += ranking.removed().size();
            }
        }
        // Guards against a comparison of empty lists.
        assertThat(hits).isGreaterThan(10 * CATALOGUES * REQUESTS_EACH);
        assertThat(removed).isGreaterThan(CATALOGUES * REQUESTS_EACH);
        assertThat(removedBy).containsOnlyKeys(RuleCode.values());
        assertThat(removedBy.values()).allMatch(count -> count > 20);
        assertThat(chosen).containsOnlyKeys(Facet.Name.values());
        assertThat(chosen.values()).allMatch(count -> count > 20);
    }

    /** A course that meets two rules, one of them with others, and a rule that a competency meets. */
    private static CatalogueContent withDuties(CatalogueContent content) {
        if (content.courses().isEmpty()) {
            return content;
        }
        ObligationEntry first = content.obligations().getFirst();
        CourseId met = first.metByCourses().iterator().next();
        CourseId other = content.courses().getLast().id();
        CompetencyId shown = content.competencies().getFirst().id();
        return new CatalogueContent(
                content.competencies(),
                content.jobRoles(),
                content.courses(),
                List.of(
                        first,
                        duty("o2", first, Set.of(met, other), Set.of(shown)),
                        duty("o3", first, Set.of(), Set.of(shown))));
    }

    private static ObligationEntry duty(
            String id, ObligationEntry like, Set<CourseId> courses, Set<CompetencyId> competencies) {
        return new ObligationEntry(
                new ObligationId(id),
                like.tenant(),
                id,
                null,
                like.intervalMonths(),
                Set.of(),
                Set.of(),
                like.units(),
                courses,
                competencies);
    }

    /** More courses than a match looks at in one go. */
    @Test
    void theSameAcrossBlocks() {
        SyntheticCatalogue synthetic = new SyntheticCatalogue(5, 80, 8);
        CatalogueContent content = synthetic.content(8_500);
        Catalogue catalogue = Catalogue.of(1, content);
        int most = 0;
        for (int i = 0; i < 4; i++) {
            MatchQuery query = requests.query();
            EmployeeProfile person = synthetic.employee();
            ReferenceMatcher reference = new ReferenceMatcher(
                    content, person, LearningNeed.of(person, catalogue, TODAY), query.filters(), query.emphasis(), NOW);
            Ranking ranking =
                    new Matcher(RankingWeights.published()).match(catalogue, person, query.withPage(0, 100), NOW);
            List<CourseId> moved =
                    ranking.moved().stream().map(Ranking.Moved::course).toList();
            List<CourseId> expected = reference.hits(query.sort()).stream()
                    .map(CourseEntry::id)
                    .filter(id -> !moved.contains(id))
                    .toList();
            List<CourseId> found = ranking.hits().stream()
                    .map(hit -> hit.course().id())
                    .filter(id -> !moved.contains(id))
                    .toList();
            assertThat(found).isEqualTo(expected.subList(0, found.size()));
            assertThat(ranking.total()).isEqualTo(reference.hits(query.sort()).size());
            ranking.facets().forEach(facet -> compareFacet(facet, reference, query));
            most = Math.max(most, ranking.total());
        }
        assertThat(most).isGreaterThan(1_000);
    }

    private Ranking compare(CatalogueContent content, Catalogue catalogue, EmployeeProfile profile, MatchQuery query) {
        LearningNeed need = LearningNeed.of(profile, catalogue, TODAY);
        Filters filters = query.filters();
        ReferenceMatcher reference = new ReferenceMatcher(content, profile, need, filters, query.emphasis(), NOW);
        Ranking ranking = null;
        List<RankedCourse> all = new ArrayList<>();
        do {
            ranking = new Matcher(RankingWeights.published())
                    .match(catalogue, profile, query.withPage(all.size(), 100), NOW);
            all.addAll(ranking.hits());
        } while (!ranking.hits().isEmpty());
        compareHits(all, ranking, reference, query.sort());
        for (RuleCode rule : RuleCode.values()) {
            long count = ranking.removed().stream()
                    .filter(entry -> entry.rule() == rule)
                    .mapToLong(Removed::count)
                    .sum();
            assertThat(count).as("removed by %s of %s", rule, query).isEqualTo(reference.removed(rule));
            removedBy.merge(rule, (int) count, Integer::sum);
        }
        ranking.facets().forEach(facet -> compareFacet(facet, reference, query));
        if (ranking.total() > 0) {
            filters.choices().values().keySet().forEach(name -> chosen.merge(name, 1, Integer::sum));
        }
        return ranking;
    }

    private static void compareHits(
            List<RankedCourse> all, Ranking ranking, ReferenceMatcher reference, SortOrder sort) {
        List<CourseEntry> expected = new ArrayList<>(reference.hits(sort));
        assertThat(ranking.total()).isEqualTo(expected.size()).isEqualTo(all.size());
        for (RankedCourse hit : all) {
            assertThat(hit.score()).isEqualTo(reference.score(hit.course()));
            assertThat(hit.contributions().stream()
                            .mapToDouble(Contribution::contribution)
                            .sum())
                    .isEqualTo(hit.score());
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

    /** All values with hits are there, and no count differs. */
    private static void compareFacet(Facet facet, ReferenceMatcher reference, MatchQuery query) {
        Map<String, Integer> expected = reference.counts(facet.name());
        Map<String, Integer> counts = new HashMap<>();
        for (Facet.Value value : facet.values()) {
            if (value.count() > 0) {
                counts.put(value.value(), value.count());
            }
            assertThat(value.selected())
                    .isEqualTo(query.filters().choices().of(facet.name()).contains(value.value()));
        }
        if (expected.size() > MOST_VALUES) {
            // The most frequent ones are named, and those chosen.
            assertThat(counts).hasSizeGreaterThanOrEqualTo(MOST_VALUES);
            int fewest = expected.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .get(MOST_VALUES - 1);
            // Of those as frequent as the last one some are left out.
            expected.entrySet()
                    .removeIf(value -> value.getValue() < fewest
                            || (value.getValue() == fewest && !counts.containsKey(value.getKey())));
            counts.values().removeIf(count -> count < fewest);
        }
        assertThat(counts).as("%s of %s", facet.name(), query).isEqualTo(expected);
    }
}
