// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingWeightsTests {

    private static Map<FeatureCode, Double> with(FeatureCode code, double weight) {
        Map<FeatureCode, Double> weights =
                new EnumMap<>(RankingWeights.published().weights());
        weights.put(code, weight);
        return weights;
    }

    @Test
    void addUpToOneWithTextAndWithout() {
        RankingWeights weights = RankingWeights.published();
        for (boolean withText : new boolean[] {true, false}) {
            double sum = 0;
            for (FeatureCode code : FeatureCode.published()) {
                sum += weights.of(code, withText);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
        assertThat(weights.of(FeatureCode.TEXT_MATCH, false)).isZero();
        assertThat(weights.of(FeatureCode.NEED_COVERED, false)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void refuseWhatIsNoShare() {
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -0.1, 1.1, 0.19}) {
            assertThatIllegalArgumentException()
                    .as("%s", wrong)
                    .isThrownBy(() -> new RankingWeights(with(FeatureCode.NEED_COVERED, wrong)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankingWeights(Map.of(FeatureCode.NEED_COVERED, 1.0)))
                .withMessageContaining("LEVEL_FIT");
    }

    @Test
    void leaveSomethingWhereThereIsNoText() {
        Map<FeatureCode, Double> onlyText = new EnumMap<>(FeatureCode.class);
        for (FeatureCode code : FeatureCode.values()) {
            onlyText.put(code, code == FeatureCode.TEXT_MATCH ? 1.0 : 0.0);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new RankingWeights(onlyText));
    }

    @Test
    void nameTheirVersion() {
        Map<FeatureCode, Double> other = with(FeatureCode.NEED_COVERED, 0.175);
        other.put(FeatureCode.FEASIBILITY, 0.05);

        assertThat(RankingWeights.published().modelVersion())
                .isEqualTo(RankingWeights.published().modelVersion())
                .isNotEqualTo(new RankingWeights(other).modelVersion());
    }
}
