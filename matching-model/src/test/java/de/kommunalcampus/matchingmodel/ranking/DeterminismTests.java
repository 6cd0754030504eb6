// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeterminismTests {

    private static <T> List<T> shuffled(List<T> entries, long seed) {
        List<T> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Test
    void theOrderOfTheContentDoesNotShow() {
        SyntheticCatalogue synthetic = new SyntheticCatalogue(11, 80, 10);
        CatalogueContent content = synthetic.content(600);
        Matcher matcher = new Matcher(RankingWeights.published());
        Catalogue catalogue = Catalogue.of(1, content);
        for (int i = 0; i < 3; i++) {
            Catalogue other = Catalogue.of(
                    1,
                    new CatalogueContent(
                            shuffled(content.competencies(), i),
                            shuffled(content.jobRoles(), i),
                            shuffled(content.courses(), i),
                            shuffled(content.obligations(), i)));
            for (SortOrder sort : SortOrder.values()) {
                for (String text : List.of("", synthetic.text())) {
                    EmployeeProfile profile = synthetic.employee();
                    MatchQuery query = MatchQuery.fromMyNeeds(50).withText(text).withSort(sort);
                    Ranking expected = matcher.match(catalogue, profile, query, NOW);

                    assertThat(matcher.match(other, profile, query, NOW).toString())
                            .as("%s of '%s'", sort, text)
                            .isEqualTo(expected.toString());
                }
            }
        }
    }
}
