// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.INTERMEDIATE;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.CourseBuilder;
import de.kommunalcampus.matchingmodel.testing.EmployeeBuilder;
import de.kommunalcampus.matchingmodel.testing.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RemovedTests {

    private static final Matcher MATCHER = new Matcher(RankingWeights.published());

    private static World procurement() {
        return world().knowing("Vergaberecht", "Excel")
                .role("Vergabestelle", requirement("Vergaberecht", ADVANCED, 1), requirement("Excel", BASIC, 0.2));
    }

    private static List<Removed> removed(World world, EmployeeBuilder employee) {
        return MATCHER.match(world.build(), employee.build(), MatchQuery.fromMyNeeds(10), NOW)
                .removed();
    }

    private static String alternative(Removed removed) {
        return Objects.requireNonNull(removed.examples().getFirst().alternative())
                .id()
                .value();
    }

    @Test
    void namesTheRuleAndTheMostSimilarCourseThatIsFeasible() {
        World world = procurement()
                .offering(
                        course("full")
                                .teaching("Vergaberecht", null, INTERMEDIATE)
                                .full(TODAY.plusDays(9)),
                        course("also full")
                                .teaching("Vergaberecht", null, INTERMEDIATE)
                                .full(TODAY.plusDays(9)),
                        course("distant")
                                .teaching("Vergaberecht", INTERMEDIATE, EXPERT)
                                .on(TODAY.plusDays(9)),
                        course("same")
                                .teaching("Vergaberecht", null, INTERMEDIATE)
                                .on(TODAY.plusDays(9)));

        Removed removed = removed(world, employee().working("Vergabestelle")).getFirst();

        assertThat(removed.rule()).isEqualTo(RuleCode.FULL);
        assertThat(removed.count()).isEqualTo(2);
        assertThat(alternative(removed)).isEqualTo("same");
    }

    @Test
    void offersTheCourseThatLeadsToAMissingPrerequisite() {
        World world = procurement()
                .offering(
                        course("advanced")
                                .teaching("Vergaberecht", INTERMEDIATE, ADVANCED)
                                .presupposing("Excel", BASIC)
                                .selfPaced(),
                        course("other").teaching("Vergaberecht", null, BASIC).selfPaced(),
                        course("excel").teaching("Excel", null, BASIC).selfPaced());

        Removed removed = removed(world, employee().working("Vergabestelle")).getFirst();

        assertThat(removed.rule()).isEqualTo(RuleCode.PREREQUISITE_MISSING);
        assertThat(alternative(removed)).isEqualTo("excel");
    }

    private static List<String> leadingToExcel(CourseBuilder... candidates) {
        World world = procurement()
                .offering(course("advanced")
                        .teaching("Vergaberecht", INTERMEDIATE, ADVANCED)
                        .presupposing("Excel", BASIC)
                        .selfPaced())
                .offering(candidates);
        return MATCHER
                .explain(
                        world.build(),
                        employee().working("Vergabestelle").build(),
                        new CourseId("advanced"),
                        MatchQuery.fromMyNeeds(1),
                        NOW)
                .orElseThrow()
                .alternatives()
                .stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    @Test
    void offersTheNearestWayToAMissingPrerequisiteFirst() {
        assertThat(leadingToExcel(
                        course("a far above")
                                .teaching("Excel", INTERMEDIATE, EXPERT, 0.95)
                                .selfPaced(),
                        course("b goes on")
                                .teaching("Excel", null, ADVANCED, 0.95)
                                .selfPaced(),
                        course("c less sure")
                                .teaching("Excel", null, BASIC, 0.7)
                                .selfPaced(),
                        course("d exact").teaching("Excel", null, BASIC, 0.95).selfPaced()))
                .containsExactly("d exact", "c less sure", "b goes on");
    }

    @Test
    void offersWhatIsSelfPacedThenWhatIsCheapWhereTwoLeadToAPrerequisiteAlike() {
        assertThat(leadingToExcel(
                        course("a dated")
                                .teaching("Excel", null, BASIC, 0.94)
                                .free()
                                .on(TODAY.plusDays(9)),
                        course("b unknown")
                                .teaching("Excel", null, BASIC, 0.94)
                                .atUnknownPrice()
                                .selfPaced(),
                        course("c dear")
                                .teaching("Excel", null, BASIC, 0.94)
                                .costing("300")
                                .selfPaced(),
                        course("d cheap")
                                .teaching("Excel", null, BASIC, 0.92)
                                .costing("20")
                                .selfPaced()))
                .containsExactly("d cheap", "c dear", "b unknown");
    }

    @Test
    void offersWhatHardlyLeadsToAPrerequisiteOnlyWhereNothingElseDoes() {
        CourseBuilder hardly =
                course("a hardly").teaching("Excel", null, BASIC, 0.2).selfPaced();

        assertThat(leadingToExcel(
                        hardly, course("b").teaching("Excel", null, EXPERT, 0.5).selfPaced()))
                .containsExactly("b");
        assertThat(leadingToExcel(hardly)).containsExactly("a hardly");
    }

    @Test
    void showsTheThreeExamplesThatWouldHelpMost() {
        World world = procurement();
        for (int i = 0; i < 5; i++) {
            world.offering(
                    course("a" + i).teaching("Excel", null, BASIC).selfPaced().ended());
        }
        world.offering(
                course("z").teaching("Vergaberecht", null, ADVANCED).selfPaced().ended());

        Removed removed = removed(world, employee().working("Vergabestelle")).getFirst();

        assertThat(removed.count()).isEqualTo(6);
        assertThat(removed.examples())
                .extracting(example -> example.course().id().value())
                .containsExactly("z", "a0", "a1");
        assertThat(removed.examples().getFirst().alternative()).isNull();
    }

    @Test
    void showsAsManyExamplesAsAskedFor() {
        World world = procurement();
        for (int i = 0; i < 5; i++) {
            world.offering(
                    course("a" + i).teaching("Excel", null, BASIC).selfPaced().ended());
        }

        Removed removed = MATCHER.match(
                        world.build(),
                        employee().working("Vergabestelle").build(),
                        MatchQuery.fromMyNeeds(10).withExamples(4),
                        NOW)
                .removed()
                .getFirst();

        assertThat(removed.examples()).hasSize(4);
    }

    @Test
    void offersNothingInsteadThatSharesOnlyAGuess() {
        World world = procurement()
                .offering(
                        course("ended")
                                .teaching("Vergaberecht", null, INTERMEDIATE)
                                .teaching("Excel", null, BASIC, 0.4)
                                .selfPaced()
                                .ended(),
                        course("other").teaching("Excel", null, BASIC).selfPaced());

        Removed removed = removed(world, employee().working("Vergabestelle")).getFirst();

        assertThat(removed.examples().getFirst().alternative()).isNull();
    }

    @Test
    void explainsARemovedCourseAsIfItWereNone() {
        World world = procurement()
                .offering(
                        course("done").teaching("Vergaberecht", null, BASIC).selfPaced(),
                        course("other").teaching("Vergaberecht", null, BASIC).selfPaced());

        Explanation explanation = MATCHER.explain(
                        world.build(),
                        employee()
                                .working("Vergabestelle")
                                .havingCompleted("done", TODAY.minusDays(5))
                                .build(),
                        new CourseId("done"),
                        MatchQuery.fromMyNeeds(1),
                        NOW)
                .orElseThrow();

        assertThat(explanation.removedBy()).isEqualTo(RuleCode.COMPLETED);
        assertThat(explanation.ranked().score()).isPositive();
        assertThat(explanation.alternatives())
                .extracting(entry -> entry.id().value())
                .containsExactly("other");
        assertThat(explanation.similar())
                .extracting(entry -> entry.id().value())
                .containsExactly("other");
    }
}
