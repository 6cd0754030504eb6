// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BestTests {

    @Test
    void areTheHitsOfTheWholeMatch() {
        SyntheticCatalogue synthetic = new SyntheticCatalogue(12, 80, 10);
        Catalogue catalogue = Catalogue.of(1, synthetic.content(600));
        RandomRequests requests = new RandomRequests(new SplittableRandom(12));
        Matcher matcher = new Matcher(RankingWeights.published());
        int hits = 0;
        for (int i = 0; i < 300; i++) {
            EmployeeProfile profile = synthetic.employee();
            MatchQuery query = i % 3 == 0 ? MatchQuery.fromMyNeeds(50) : requests.query();
            Ranking whole = matcher.match(catalogue, profile, query, NOW);

            assertThat(matcher.best(catalogue, profile, query, NOW))
                    .isEqualTo(
                            whole.hits().stream().map(hit -> hit.course().id()).toList());
            hits += whole.hits().size();
        }
        assertThat(hits).isGreaterThan(1_000);
    }
}
