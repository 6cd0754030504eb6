// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever chance does, it loses nothing, shows nothing twice, and swaps close neighbours alone. */
class NeighbourSwapsTests {

    private static final int ROUNDS = 200;

    private final SyntheticCatalogue synthetic = new SyntheticCatalogue(7, 80, 10);
    private final Catalogue catalogue = Catalogue.of(1, synthetic.content(600));
    private final RandomRequests requests = new RandomRequests(new SplittableRandom(7));
    private final Matcher matcher = new Matcher(RankingWeights.published());

    @Test
    void swapOnlyNeighboursOfAPairThatScoreAlmostAlike() {
        int swaps = 0;
        int pairs = 0;
        for (int i = 0; i < ROUNDS; i++) {
            EmployeeProfile profile = synthetic.employee();
            MatchQuery query = i % 2 == 0 ? MatchQuery.fromMyNeeds(100) : requests.query();
            Ranking plain = matcher.match(catalogue, profile, query, NOW);
            Ranking drawn = matcher.match(catalogue, profile, query, NOW, new NeighbourDraw(i));
            List<CourseId> before = ids(plain);
            List<CourseId> after = ids(drawn);
            assertThat(after).containsExactlyInAnyOrderElementsOf(before);
            Map<CourseId, Boolean> told = new HashMap<>();
            drawn.drawn().forEach(one -> told.put(one.course(), one.swapped()));
            for (int place = 0; place < before.size(); place++) {
                int now = after.indexOf(before.get(place));
                boolean moved = now != place;
                assertThat(told.getOrDefault(before.get(place), false)).isEqualTo(moved);
                if (moved) {
                    assertThat(now).isEqualTo(place ^ 1);
                    assertThat(Math.abs(score(plain, place) - score(plain, now)))
                            .isLessThan(NeighbourDraw.BOUND);
                    swaps++;
                }
            }
            pairs += told.size();
            assertThat(drawn.moved()).isEqualTo(plain.moved());
            plain.moved().forEach(moved -> assertThat(told).doesNotContainKey(moved.course()));
        }
        assertThat(pairs).isGreaterThan(1_000);
        assertThat(swaps / (double) pairs).isBetween(0.05, 0.15);
    }

    @Test
    void areTheSameOnAllPagesHoweverTheyAreCut() {
        for (int i = 0; i < ROUNDS / 4; i++) {
            EmployeeProfile profile = synthetic.employee();
            NeighbourDraw draw = new NeighbourDraw(i * 31L);
            MatchQuery query = MatchQuery.fromMyNeeds(100);
            List<CourseId> whole = ids(matcher.match(catalogue, profile, query, NOW, draw));
            for (int size : List.of(1, 3, 7, 20)) {
                List<CourseId> pages = new ArrayList<>();
                for (int offset = 0; offset < whole.size(); offset += size) {
                    int limit = Math.min(size, whole.size() - offset);
                    pages.addAll(ids(matcher.match(catalogue, profile, query.withPage(offset, limit), NOW, draw)));
                }
                assertThat(pages).as("pages of %d", size).isEqualTo(whole);
            }
            assertThat(ids(matcher.match(catalogue, profile, query, NOW, draw))).isEqualTo(whole);
        }
    }

    @Test
    void doNothingInAnyOtherOrder() {
        EmployeeProfile profile = synthetic.employee();
        for (SortOrder sort : List.of(SortOrder.DATE, SortOrder.PRICE, SortOrder.DURATION, SortOrder.DISTANCE)) {
            assertUntouched(profile, MatchQuery.fromMyNeeds(100).withSort(sort));
        }
        assertUntouched(profile, MatchQuery.fromMyNeeds(100).emphasising(new Emphasis(1, 0.5, 0, 0, 0)));
    }

    private void assertUntouched(EmployeeProfile profile, MatchQuery query) {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(matcher.match(catalogue, profile, query, NOW, new NeighbourDraw(seed)))
                    .isEqualTo(matcher.match(catalogue, profile, query, NOW));
        }
    }

    /** Of many seeds each pair is swapped about as often, whatever the others do. */
    @Test
    void areDrawnForEachPairByItself() {
        for (int pair = 0; pair < 20; pair++) {
            int at = pair;
            long swapped = IntStream.range(0, 20_000)
                    .filter(seed -> new NeighbourDraw(seed).swaps(at))
                    .count();
            assertThat(swapped / 20_000.0).isBetween(0.09, 0.11);
        }
        long both = IntStream.range(0, 100_000)
                .filter(seed -> new NeighbourDraw(seed).swaps(0) && new NeighbourDraw(seed).swaps(1))
                .count();
        assertThat(both / 100_000.0).isBetween(0.008, 0.012);
    }

    private static double score(Ranking ranking, int place) {
        return ranking.hits().get(place).score();
    }

    private static List<CourseId> ids(Ranking ranking) {
        return ranking.hits().stream().map(hit -> hit.course().id()).toList();
    }
}
