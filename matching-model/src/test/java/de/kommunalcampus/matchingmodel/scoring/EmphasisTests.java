// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.ranking.Ranking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisTests {

    private static final Catalogue CATALOGUE = world().offering(
                    course("free").free().lasting(40.0).at(TODAY.plusDays(200), 54.0, 10.0),
                    course("near").costing("900").lasting(30.0).at(TODAY.plusDays(150), 50.0, 8.0),
                    course("soon").costing("800").lasting(20.0).at(TODAY.plusDays(3), 53.0, 10.0),
                    course("short").costing("700").lasting(1.0).at(TODAY.plusDays(100), 53.0, 12.0))
            .build();

    private static Ranking match(Emphasis emphasis) {
        return new Matcher(RankingWeights.published())
                .match(
                        CATALOGUE,
                        employee().workingAt(50.0, 8.0).build(),
                        MatchQuery.fromMyNeeds(10).emphasising(emphasis),
                        NOW);
    }

    private static String first(Emphasis emphasis) {
        return match(emphasis).hits().getFirst().course().id().value();
    }

    @Test
    void bringsForwardWhatThePersonWeighs() {
        assertThat(List.of(
                        first(new Emphasis(0, 1, 0, 0, 0)),
                        first(new Emphasis(0, 0, 1, 0, 0)),
                        first(new Emphasis(0, 0, 0, 1, 0)),
                        first(new Emphasis(0, 0, 0, 0, 1))))
                .containsExactly("free", "near", "soon", "short");
    }

    @Test
    void saysWhichWeightsAreInForceAndAddsUp() {
        Ranking ranking = match(new Emphasis(0.5, 0.25, 0, 0.25, 0));

        assertThat(ranking.weights().get(FeatureCode.PRICE)).isEqualTo(0.25);
        assertThat(ranking.weights().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(ranking.hits())
                .allSatisfy(hit -> assertThat(hit.contributions().stream()
                                .mapToDouble(Contribution::contribution)
                                .sum())
                        .isEqualTo(hit.score()));
        assertThat(ranking.modelVersion()).contains("-own-");
    }

    @Test
    void ofFitAloneIsThePublishedScore() {
        assertThat(match(new Emphasis(0.3, 0, 0, 0, 0)).hits())
                .isEqualTo(match(Emphasis.published()).hits());
        assertThat(match(Emphasis.published()).weights()).doesNotContainKey(FeatureCode.PRICE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.1, 1.1})
    void refusesWhatIsNoWeight(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Emphasis(1, 0, weight, 0, 0))
                .withMessageContaining("near");
    }

    @Test
    void refusesThatNothingCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Emphasis(0, 0, 0, 0, 0));
    }
}
