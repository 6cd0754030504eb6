// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.testing.World;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTests {

    private static World vergabe() {
        return world().knowing("Vergaberecht");
    }

    @Test
    void showsTheSharedLibraryAndTheViewersOwn() {
        Catalogue catalogue = vergabe()
                .knowing(OTHER_TOWN, "Geheimes Fach")
                .role(OTHER_TOWN, "Geheime Stelle", List.of(), List.of())
                .offering(
                        course("shared"),
                        course("ours").of(TOWN),
                        course("theirs").of(OTHER_TOWN))
                .build();

        assertThat(catalogue.findCourse(TOWN, new CourseId("shared"))).isPresent();
        assertThat(catalogue.findCourse(TOWN, new CourseId("ours"))).isPresent();
        assertThat(catalogue.findCourse(TOWN, new CourseId("theirs"))).isEmpty();
        assertThat(catalogue.findCourse(TenantId.SHARED, new CourseId("ours"))).isEmpty();
        assertThat(catalogue.findCompetency(TOWN, new CompetencyId("Geheimes Fach")))
                .isEmpty();
        assertThat(catalogue.findJobRole(TOWN, new JobRoleId("Geheime Stelle"))).isEmpty();
        assertThat(catalogue.findJobRole(OTHER_TOWN, new JobRoleId("Geheime Stelle")))
                .isPresent();
        assertThat(IntStream.range(0, 3).filter(catalogue.courses().visibleTo(TOWN)::sees))
                .hasSize(2);
    }

    @Test
    void leavesOutAndCountsWhatIsNotThere() {
        Catalogue catalogue = vergabe()
                .knowingWithin("UVgO", "Nirgends")
                .knowingNextTo("VOB", "Nirgendwo", 1)
                .offering(course("a")
                        .teaching("Unbekannt", null, BASIC)
                        .teaching("Vergaberecht", null, BASIC)
                        .presupposing("Unbekannt", BASIC))
                .build();

        assertThat(catalogue.problems()).isEqualTo(new CatalogueProblems(4, 0));
        assertThat(catalogue.courses().taught().end(0)).isEqualTo(1);
        assertThat(catalogue.courses().presupposed().end(0)).isZero();
    }

    @Test
    void keepsTheFirstOfSeveralEntriesWithOneId() {
        Catalogue catalogue = vergabe()
                .offering(course("a").titled("first"), course("a").titled("second"))
                .build();

        assertThat(catalogue.findCourse(TOWN, new CourseId("a")).orElseThrow().title())
                .isEqualTo("first");
        assertThat(catalogue.problems()).isEqualTo(new CatalogueProblems(0, 1));
    }

    @Test
    void survivesACycleInBroader() {
        Catalogue catalogue = world().knowingWithin("a", "b")
                .knowingWithin("b", "a")
                .knowingWithin("c", "c")
                .build();

        assertThat(catalogue.competencies().neighbours(0))
                .extracting(Neighbour::competency)
                .containsExactly(1);
        assertThat(catalogue.competencies().neighbours(2)).isEmpty();
    }

    @Test
    void listsTheRulesOfAViewer() {
        Catalogue catalogue = world().obliging("unit", "Brandschutz", 12).build();

        assertThat(catalogue.obligationsOf(TOWN)).hasSize(1);
        assertThat(catalogue.obligationsOf(TenantId.SHARED)).hasSize(1);
    }
}
