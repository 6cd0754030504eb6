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
import de.kommunalcampus.matchingmodel.reference.ReferenceSpread;
import de.kommunalcampus.matchingmodel.retrieval.Facet;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.scoring.Contribution;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
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

    private int moved;
    private int movedAfterText;
    private int placesSeen;
    private int daysSeen;
    private int openedAlone;
    private final Map<RuleCode, Integer> removedBy = new EnumMap<>(RuleCode.class);

    @Test
    void theSameHitsScoresOrderFacetsAndRemovals() {
        int hits = 0;
        int removed = 0;
        int found = 0;
        for (int i = 0; i < CATALOGUES; i++) {
            SyntheticCatalogue synthetic = new SyntheticCatalogue(i, 20 + random.nextInt(60), 8);
            CatalogueContent content = withDuties(synthetic.content(random.nextInt(300)));
            Catalogue catalogue = Catalogue.of(1, content);
            for (int j = 0; j < REQUESTS_EACH; j++) {
                String text = random.nextInt(3) == 0 ? synthetic.text() : "";
                Ranking ranking = compare(
                        content,
                        catalogue,
                        synthetic.employee(),
                        requests.query().withText(text));
                hits += ranking.total();
                found += text.isEmpty() ? 0 : ranking.total();
                removed += ranking.removed().size();
            }
        }
        // Guards against a comparison of empty lists.
        assertThat(hits).isGreaterThan(10 * CATALOGUES * REQUESTS_EACH);
        assertThat(found).isGreaterThan(CATALOGUES * REQUESTS_EACH);
        assertThat(movedAfterText).isGreaterThan(CATALOGUES / 10);
        assertThat(moved).isGreaterThan(CATALOGUES * REQUESTS_EACH / 10);
        assertThat(placesSeen).isGreaterThan(CATALOGUES * REQUESTS_EACH);
        assertThat(daysSeen).isGreaterThan(CATALOGUES * REQUESTS_EACH);
        assertThat(openedAlone).isGreaterThan(CATALOGUES);
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
                        duty("o2", first, Set.copyOf(List.of(met, other)), Set.of(shown)),
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
            MatchQuery query = requests.query().withText(i % 2 == 0 ? "" : synthetic.text());
            EmployeeProfile person = synthetic.employee();
            ReferenceMatcher reference = reference(content, catalogue, person, query);
            Ranking ranking =
                    new Matcher(RankingWeights.published()).match(catalogue, person, query.withPage(0, 100), NOW);
            List<CourseEntry> hits = reference.hits(query.sort());
            List<CourseEntry> expected = query.sort() == SortOrder.MATCH
                    ? reference.mixed(hits, reference::score).order()
                    : hits;
            assertThat(ranking.hits().stream().map(RankedCourse::course).toList())
                    .isEqualTo(expected.subList(0, Math.min(100, hits.size())));
            assertThat(ranking.total()).isEqualTo(hits.size());
            ranking.facets().forEach(facet -> compareFacet(facet, reference, query));
            most = Math.max(most, ranking.total());
        }
        assertThat(most).isGreaterThan(1_000);
    }

    private Ranking compare(CatalogueContent content, Catalogue catalogue, EmployeeProfile profile, MatchQuery query) {
        ReferenceMatcher reference = reference(content, catalogue, profile, query);
        Ranking ranking = null;
        List<RankedCourse> all = new ArrayList<>();
        do {
            ranking = new Matcher(RankingWeights.published())
                    .match(catalogue, profile, query.withPage(all.size(), 100), NOW);
            all.addAll(ranking.hits());
        } while (!ranking.hits().isEmpty());
        compareHits(all, ranking, reference, query.sort());
        moved += ranking.moved().size();
        movedAfterText += query.text().isEmpty() ? 0 : ranking.moved().size();
        for (RuleCode rule : RuleCode.values()) {
            long count = ranking.removed().stream()
                    .filter(entry -> entry.rule() == rule)
                    .mapToLong(Removed::count)
                    .sum();
            assertThat(count).as("removed by %s of %s", rule, query).isEqualTo(reference.removed(rule));
            removedBy.merge(rule, (int) count, Integer::sum);
        }
        ranking.facets().forEach(facet -> compareFacet(facet, reference, query));
        compareSpread(catalogue, profile, query, reference);
        if (ranking.total() > 0) {
            query.filters().choices().values().keySet().forEach(name -> chosen.merge(name, 1, Integer::sum));
        }
        return ranking;
    }

    /** Places and days of all hits. */
    private void compareSpread(
            Catalogue catalogue, EmployeeProfile profile, MatchQuery query, ReferenceMatcher reference) {
        Matcher matcher = new Matcher(RankingWeights.published());
        ReferenceSpread expected = reference.spread();
        OfferedPlaces places = matcher.places(catalogue, profile, query, NOW);
        assertThat(places.total()).isEqualTo(reference.hits(query.sort()).size());
        assertThat((long) places.online()).isEqualTo(expected.online());
        assertThat((long) places.unknown()).isEqualTo(expected.unknown());
        assertThat(places.places().stream()
                        .collect(Collectors.toMap(OfferedPlaces.Spot::point, spot -> (long) spot.offers())))
                .isEqualTo(expected.places());
        YearMonth month = YearMonth.from(TODAY).plusMonths(random.nextInt(6));
        OfferedDays days = matcher.days(catalogue, profile, query, NOW, month);
        assertThat(days.total()).isEqualTo(places.total());
        assertThat((long) days.anytime()).isEqualTo(expected.anytime());
        assertThat((long) days.inMonth())
                .isEqualTo(
                        expected.offersWith(run -> YearMonth.from(run.start()).equals(month)));
        assertThat(days.days().stream().map(Object::toString).toList())
                .isEqualTo(expected.days().entrySet().stream()
                        .filter(day -> YearMonth.from(day.getKey()).equals(month))
                        .map(day -> new OfferedDays.Day(
                                        day.getKey(),
                                        day.getValue().getFirst().intValue(),
                                        day.getValue().getLast().intValue())
                                .toString())
                        .toList());
        placesSeen += places.places().size();
        daysSeen += days.days().size();
        openedAlone += openOne(matcher, catalogue, profile, query, places, days);
    }

    /** A number on the map and one in the calendar lead to a list of so many offers. */
    private static int openOne(
            Matcher matcher,
            Catalogue catalogue,
            EmployeeProfile profile,
            MatchQuery query,
            OfferedPlaces places,
            OfferedDays days) {
        Filters filters = query.filters();
        if (places.places().isEmpty() || days.days().isEmpty()) {
            return 0;
        }
        OfferedPlaces.Spot spot = places.places().getLast();
        OfferedDays.Day day = days.days().getFirst();
        MatchQuery there = query.withFilters(filters.only(filters.startsOn(), spot.point()));
        MatchQuery then = query.withFilters(filters.only(day.day(), filters.at()));
        assertThat(matcher.match(catalogue, profile, there, NOW).total()).isEqualTo(spot.offers());
        assertThat(matcher.match(catalogue, profile, then, NOW).total()).isEqualTo(day.offers());
        return 1;
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
        List<CourseEntry> shown = all.stream().map(RankedCourse::course).toList();
        if (sort != SortOrder.MATCH) {
            assertThat(shown).isEqualTo(expected);
            assertThat(ranking.moved()).isEmpty();
            return;
        }
        ReferenceMatcher.Mixed mixed = reference.mixed(expected, reference::score);
        assertThat(shown).isEqualTo(mixed.order());
        assertThat(ranking.moved().stream()
                        .map(move -> move.course() + " " + move.from() + " " + move.to())
                        .toList())
                .isEqualTo(expected.stream()
                        .filter(course -> mixed.gaveWay().contains(course.id()))
                        .filter(course -> shown.indexOf(course) > expected.indexOf(course))
                        .map(course ->
                                course.id() + " " + (expected.indexOf(course) + 1) + " " + (shown.indexOf(course) + 1))
                        .toList());
    }

    /** What a text finds is told to the reference by the index, for it knows no words. */
    private static ReferenceMatcher reference(
            CatalogueContent content, Catalogue catalogue, EmployeeProfile person, MatchQuery query) {
        Map<CourseId, Double> values = null;
        if (!query.text().isEmpty()) {
            values = new HashMap<>();
            TextMatches found = catalogue.courseTexts().match(query.text());
            for (int place = 0; place < found.size(); place++) {
                values.put(catalogue.courses().entry(found.document(place)).id(), (double) found.valueAt(place));
            }
        }
        LearningNeed need = LearningNeed.of(person, catalogue, TODAY);
        return new ReferenceMatcher(content, person, need, query.filters(), query.emphasis(), values, NOW);
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
