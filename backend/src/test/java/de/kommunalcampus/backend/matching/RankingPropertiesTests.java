// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.StartFailure;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingPropertiesTests {
    @Test
    void arePublishedOnesUnlessConfigured() {
        assertThat(new RankingProperties(null, null, null, null, null, null).toWeights())
                .isEqualTo(RankingWeights.published());
    }

    @Test
    void takeWhatIsConfigured() {
        Map<FeatureCode, Double> weights =
                new RankingProperties(0.5, 0.1, 0.1, 0.1, 0.1, 0.1).toWeights().weights();
        assertThat(weights.get(FeatureCode.NEED_COVERED)).isEqualTo(0.5);
    }

    @Test
    void stopTheStartWhereTheyDoNotAddUp() {
        RankingProperties half = new RankingProperties(0.9, null, null, null, null, null);
        assertThatThrownBy(half::toWeights)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("kommunalcampus.ranking");
    }
}
