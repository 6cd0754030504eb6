// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.EXPERT;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.INTERMEDIATE;
import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.task;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.testing.EmployeeBuilder;
import de.kommunalcampus.matchingmodel.testing.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningNeedTests {

    private static World office() {
        return world().knowing("Vergaberecht", "Excel", "Brandschutz")
                .role(
                        TenantId.SHARED,
                        "Vergabestelle",
                        List.of(task("Ausschreiben", requirement("Vergaberecht", ADVANCED, 1))),
                        List.of(requirement("Excel", BASIC, 0.5)));
    }

    private static LearningNeed need(World world, EmployeeBuilder employee) {
        return LearningNeed.of(employee.build(), world.build(), TODAY);
    }

    private static Optional<NeedItem> find(LearningNeed need, String competency) {
        return need.items().stream()
                .filter(item -> item.competency().equals(new CompetencyId(competency)))
                .findFirst();
    }

    private static NeedItem item(LearningNeed need, String competency) {
        return find(need, competency).orElseThrow();
    }

    @Test
    void isWhatRolesAndTasksRequireAboveWhatIsHeld() {
        LearningNeed need = need(office(), employee().working("Vergabestelle").holding("Vergaberecht", BASIC));

        assertThat(need.items())
                .extracting(NeedItem::competency)
                .containsExactly(new CompetencyId("Vergaberecht"), new CompetencyId("Excel"));
        NeedItem law = item(need, "Vergaberecht");
        assertThat(law.from()).isEqualTo(BASIC);
        assertThat(law.to()).isEqualTo(ADVANCED);
        assertThat(law.weight()).isCloseTo(0.6 * 0.8, within(1e-12));
        assertThat(law.origins()).extracting(NeedOrigin::kind).containsExactly(NeedOrigin.Kind.TASK);
        assertThat(item(need, "Excel").weight()).isCloseTo(0.3 * 0.7, within(1e-12));
    }

    @Test
    void isNothingWhereEverythingIsHeld() {
        LearningNeed need = need(
                office(),
                employee()
                        .working("Vergabestelle")
                        .holding("Vergaberecht", EXPERT)
                        .holding("Excel", BASIC));

        assertThat(need.isEmpty()).isTrue();
    }

    @Test
    void weighsARoleByItsShare() {
        double whole = item(need(office(), employee().working("Vergabestelle", 1)), "Excel")
                .weight();
        double half = item(need(office(), employee().working("Vergabestelle", 0.5)), "Excel")
                .weight();

        assertThat(half).isCloseTo(whole / 2, within(1e-12));
    }

    @Test
    void countsALapsedLevelOneLower() {
        LocalDate assessed = LocalDate.of(2023, 1, 1);
        EmployeeBuilder lapsed = employee()
                .working("Vergabestelle")
                .holding("Vergaberecht", ADVANCED, assessed, TODAY.minusDays(1))
                .holding("Excel", BASIC, assessed, TODAY.minusYears(3));

        assertThat(item(need(office(), lapsed), "Vergaberecht").from()).isEqualTo(INTERMEDIATE);
        assertThat(item(need(office(), lapsed), "Excel").from()).isNull();
        EmployeeBuilder valid = employee().working("Vergabestelle").holding("Vergaberecht", ADVANCED, assessed, TODAY);
        assertThat(find(need(office(), valid), "Vergaberecht")).isEmpty();
    }

    @Test
    void takesGoalsToTheNextLevelOrToTheOneNamed() {
        EmployeeBuilder next = employee().holding("Excel", INTERMEDIATE).aimingAt("Excel", null);
        EmployeeBuilder named = employee().holding("Excel", INTERMEDIATE).aimingAt("Excel", EXPERT);
        EmployeeBuilder top = employee().holding("Excel", EXPERT).aimingAt("Excel", null);

        assertThat(item(need(office(), next), "Excel").to()).isEqualTo(ADVANCED);
        assertThat(item(need(office(), named), "Excel").to()).isEqualTo(EXPERT);
        assertThat(need(office(), top).isEmpty()).isTrue();
    }

    @Test
    void joinsRoleAndGoalIntoOneHeavierNeed() {
        NeedItem role = item(need(office(), employee().working("Vergabestelle")), "Excel");
        NeedItem both = item(need(office(), employee().working("Vergabestelle").aimingAt("Excel", BASIC)), "Excel");

        assertThat(both.weight()).isGreaterThan(role.weight()).isCloseTo((1 - 0.7 * 0.4) * 0.7, within(1e-12));
        assertThat(both.origins())
                .extracting(NeedOrigin::kind)
                .containsExactly(NeedOrigin.Kind.JOB_ROLE, NeedOrigin.Kind.GOAL);
    }

    @Test
    void aimsAtWhatAnotherRoleRequires() {
        LearningNeed need = need(office(), employee().aimingAtRole("Vergabestelle"));

        assertThat(need.items()).hasSize(2);
        assertThat(item(need, "Vergaberecht").origins().getFirst().ref().id()).isEqualTo("Vergabestelle");
    }

    @Test
    void spreadsTwoStepsWithDecayAndSaysFromWhere() {
        World world = office().knowingWithin("UVgO", "Vergaberecht")
                .knowingNextTo("Vertragsrecht", "Vergaberecht", 0.5)
                .knowingWithin("Schwellenwerte", "UVgO")
                .knowingWithin("Bagatellgrenze", "Schwellenwerte");
        LearningNeed need = need(world, employee().working("Vergabestelle"));

        NeedItem law = item(need, "Vergaberecht");
        assertThat(item(need, "UVgO").weight()).isCloseTo(law.weight() * 0.3, within(1e-12));
        assertThat(item(need, "Vertragsrecht").weight()).isCloseTo(law.weight() * 0.2, within(1e-12));
        assertThat(item(need, "UVgO").origins())
                .containsExactly(new NeedOrigin(
                        NeedOrigin.Kind.RELATED,
                        world.build()
                                .findCompetency(TOWN, new CompetencyId("Vergaberecht"))
                                .orElseThrow()
                                .ref()));
        assertThat(item(need, "Schwellenwerte").weight()).isCloseTo(law.weight() * 0.3 * 0.3, within(1e-12));
        assertThat(find(need, "Bagatellgrenze")).isEmpty();
    }

    @Test
    void spreadsNeitherOntoWhatIsHeldNorOntoWhatIsNeeded() {
        World world = office().knowingWithin("UVgO", "Vergaberecht").knowingNextTo("VOB", "Excel", 1);
        LearningNeed need = need(
                world,
                employee().working("Vergabestelle").holding("UVgO", ADVANCED).aimingAt("VOB", BASIC));

        assertThat(find(need, "UVgO")).isEmpty();
        assertThat(item(need, "VOB").isRelated()).isFalse();
    }

    @Test
    void leavesOutWhatTheCatalogueDoesNotKnow() {
        World world = world().role("Rätsel", requirement("Unbekannt", BASIC, 1));

        assertThat(need(world, employee().working("Rätsel").working("Nirgends").aimingAt("Nichts", BASIC))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void neverTakesAnotherTenantsCompetency() {
        World world = world().knowing(OTHER_TOWN, "Geheim")
                .role("Amt", requirement("Geheim", BASIC, 1))
                .knowingNextTo("Offen", "Geheim", 1);

        assertThat(need(world, employee().working("Amt")).isEmpty()).isTrue();
        assertThat(find(need(world, employee().aimingAt("Offen", BASIC)), "Geheim"))
                .isEmpty();
    }

    @Test
    void ordersByWeightThenId() {
        World world = world().knowing("b", "a", "c")
                .role("Amt", requirement("b", BASIC, 0.5), requirement("a", BASIC, 0.5), requirement("c", BASIC, 1));

        assertThat(need(world, employee().working("Amt")).items())
                .extracting(item -> item.competency().value())
                .containsExactly("c", "a", "b");
    }

    @Test
    void knowsSinceWhenADutyIsDueOnlyWhereItWasMetBefore() {
        World world = office().obliging("unit", "Unterweisung", 12, "safety").offering(course("safety"));

        assertThat(need(world, employee().in("unit")).obligations())
                .extracting(DueObligation::dueOn)
                .containsExactly((LocalDate) null);
        assertThat(need(world, employee().in("unit").havingCompleted("safety", TODAY.minusMonths(13)))
                        .obligations())
                .extracting(DueObligation::dueOn)
                .containsExactly(TODAY.minusMonths(13).plusMonths(12));
    }

    @Test
    void obligesWhoWorksInTheUnitUntilACourseMeetsIt() {
        World world = office().obliging("unit", "Unterweisung", 12, "safety").offering(course("safety"));

        assertThat(need(world, employee().in("elsewhere")).obligations()).isEmpty();
        assertThat(need(world, employee().in("unit")).obligations())
                .extracting(DueObligation::metBy)
                .containsExactly(Set.of(new CourseId("safety")));
        assertThat(need(world, employee().in("unit").havingCompleted("safety", TODAY.minusMonths(12)))
                        .isEmpty())
                .isTrue();
        assertThat(need(world, employee().in("unit").havingCompleted("safety", TODAY.minusMonths(13)))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void obligesToHoldACompetencyAndToRefreshIt() {
        World world = office().obligingToHold("unit", "Brandschutz jährlich", 12, "Brandschutz");
        LocalDate longAgo = TODAY.minusYears(2);

        NeedItem never = item(need(world, employee().in("unit")), "Brandschutz");
        NeedItem again =
                item(need(world, employee().in("unit").holding("Brandschutz", ADVANCED, longAgo, null)), "Brandschutz");

        assertThat(never.from()).isNull();
        assertThat(never.to()).isEqualTo(BASIC);
        // Else it would count twice, once as a rule that nothing meets.
        assertThat(need(world, employee().in("unit")).obligations()).isEmpty();
        assertThat(again.from()).isEqualTo(INTERMEDIATE);
        assertThat(again.to()).isEqualTo(ADVANCED);
        assertThat(again.origins()).extracting(NeedOrigin::kind).containsExactly(NeedOrigin.Kind.OBLIGATION);
        assertThat(need(world, employee().in("unit").holding("Brandschutz", BASIC, TODAY, null))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void pressesMoreTheNearerTheDayOfAGoal() {
        World world = world().knowing("Excel");
        double wish = weight(world, employee().aimingAt("Excel", BASIC));
        double nextYear = weight(world, employee().aimingAt("Excel", BASIC, TODAY.plusDays(365)));
        double halfYear = weight(world, employee().aimingAt("Excel", BASIC, TODAY.plusDays(182)));
        double passed = weight(world, employee().aimingAt("Excel", BASIC, TODAY.minusDays(30)));

        assertThat(nextYear).isEqualTo(wish);
        assertThat(halfYear).isBetween(wish, passed);
        // 0.6 + 0.4 / 2, times 0.7 for one level missing
        assertThat(passed).isCloseTo(0.8 * 0.7, within(1e-12));
    }

    private static double weight(World world, EmployeeBuilder employee) {
        return item(need(world, employee), "Excel").weight();
    }

    @Test
    void countsALevelOneLowerAfterFiveYearsWithoutAnyWord() {
        World world = office();
        NeedItem recent = item(
                need(
                        world,
                        employee().working("Vergabestelle").holding("Vergaberecht", BASIC, TODAY.minusYears(5), null)),
                "Vergaberecht");
        NeedItem old = item(
                need(
                        world,
                        employee()
                                .working("Vergabestelle")
                                .holding(
                                        "Vergaberecht",
                                        BASIC,
                                        TODAY.minusYears(5).minusDays(1),
                                        null)),
                "Vergaberecht");

        assertThat(recent.from()).isEqualTo(BASIC);
        assertThat(old.from()).isNull();
    }

    @Test
    void spreadsNoDuty() {
        World world = office().obligingToHold("unit", "Brandschutz jährlich", 12, "Brandschutz")
                .knowingWithin("Löschen", "Brandschutz");

        assertThat(find(need(world, employee().in("unit")), "Brandschutz")).isPresent();
        assertThat(find(need(world, employee().in("unit")), "Löschen")).isEmpty();
    }

    @Test
    void bearsTwoHundredGoals() {
        World world = world();
        EmployeeBuilder employee = employee();
        for (int i = 0; i < 200; i++) {
            world.knowing("c" + i);
            employee.aimingAt("c" + i, ProficiencyLevel.values()[i % 4]);
        }
        Catalogue catalogue = world.build();

        assertThat(LearningNeed.of(employee.build(), catalogue, TODAY).items()).hasSize(200);
    }
}
