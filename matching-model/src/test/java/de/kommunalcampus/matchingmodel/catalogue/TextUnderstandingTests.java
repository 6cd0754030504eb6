// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.TextUnderstanding.Meant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextUnderstandingTests {

    private static final Catalogue CATALOGUE = world().knowing("Vergaberecht", "Datenschutz", "Deeskalation")
            .knowing(OTHER_TOWN, "Vergabe geheim")
            .role(TenantId.SHARED, "Zentrale Vergabestelle", List.of(), List.of())
            .role(OTHER_TOWN, "Geheime Vergabestelle", List.of(), List.of())
            .offering(
                    course("k1")
                            .titled("Ruhig bleiben an der Haustür")
                            .by("Akademie Mittelland")
                            .teaching("Deeskalation", null, ProficiencyLevel.BASIC),
                    course("k2")
                            .titled("Geheim an der Haustür")
                            .by("Hausinstitut")
                            .of(OTHER_TOWN)
                            .teaching("Vergabe geheim", null, ProficiencyLevel.BASIC))
            .build();

    private static List<String> competencies(TenantId viewer, String text) {
        return CATALOGUE.understand(viewer, text).competencies().stream()
                .map(meant -> meant.id().value())
                .toList();
    }

    @Test
    void namesCompetenciesJobRolesAndProvidersOfAText() {
        TextUnderstanding meant = CATALOGUE.understand(TOWN, "procurement");

        assertThat(meant.competencies()).extracting(each -> each.id().value()).containsExactly("Vergaberecht");
        assertThat(meant.jobRoles()).extracting(each -> each.id().value()).containsExactly("Zentrale Vergabestelle");
        assertThat(CATALOGUE.understand(TOWN, "akademie mittelland").providers())
                .hasSize(1);
    }

    @Test
    void weighsFromAboveZeroToOneTheLikeliestFirst() {
        List<Meant<CompetencyId>> meant =
                CATALOGUE.understand(TOWN, "Vergaberecht und Datenschutz").competencies();

        assertThat(meant)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.weight()).isBetween(1e-9, 1.0));
        assertThat(meant.getFirst().weight())
                .isGreaterThanOrEqualTo(meant.getLast().weight());
    }

    @Test
    void learnsFromTheTextsOfCourses() {
        assertThat(competencies(TOWN, "Haustür")).containsExactly("Deeskalation");
    }

    @Test
    void neverNamesWhatBelongsToAnotherTenant() {
        assertThat(competencies(TOWN, "geheim")).isEmpty();
        assertThat(competencies(OTHER_TOWN, "geheim")).containsExactly("Vergabe geheim");
        assertThat(CATALOGUE.understand(TOWN, "geheime Vergabestelle").jobRoles())
                .extracting(each -> each.id().value())
                .doesNotContain("Geheime Vergabestelle");
        assertThat(CATALOGUE.understand(TOWN, "Hausinstitut").providers()).isEmpty();
    }

    @Test
    void understandsNothingWhereNothingIsSaid() {
        for (String text : List.of("", "🎉", "wie kann ich das machen", "xyzzyplugh")) {
            assertThat(CATALOGUE.understand(TOWN, text))
                    .as(text)
                    .isEqualTo(new TextUnderstanding(List.of(), List.of(), List.of()));
        }
    }

    @Test
    void takesNoKnownAbbreviationForAMistypedOne() {
        Catalogue catalogue = world().role(TenantId.SHARED, "UVG-Stelle", List.of(), List.of())
                .build();

        assertThat(catalogue.understand(TOWN, "UVG").jobRoles()).hasSize(1);
        assertThat(catalogue.understand(TOWN, "UVgO").jobRoles()).isEmpty();
    }

    @Test
    void isNotSureOfAnythingByAWeakWordWhereTheSubjectIsUnknown() {
        Catalogue catalogue = world().knowing("Umgang mit der Motorsäge", "Vergaberecht", "Datenschutz")
                .build();

        assertThat(catalogue.understand(TOWN, "Umgang mit Reichsbürgern").competencies())
                .allSatisfy(meant -> assertThat(meant.weight()).isLessThan(0.6));
        assertThat(catalogue.understand(TOWN, "Umgang mit der Motorsäge").competencies())
                .allSatisfy(meant -> assertThat(meant.weight()).isGreaterThan(0.9));
    }
}
