// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.ADVANCED;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.BASIC;
import static de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel.INTERMEDIATE;
import static de.kommunalcampus.matchingmodel.need.Confidence.CONFIDENT;
import static de.kommunalcampus.matchingmodel.need.Confidence.NEW;
import static de.kommunalcampus.matchingmodel.need.Confidence.UNSURE;
import static de.kommunalcampus.matchingmodel.testing.EmployeeBuilder.employee;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.task;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.testing.EmployeeBuilder;
import de.kommunalcampus.matchingmodel.testing.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnWorkTests {

    private static final TaskEntry TENDER =
            task("Ausschreiben", requirement("Vergaberecht", ADVANCED, 1), requirement("Excel", BASIC, 0.5));
    private static final TaskEntry AUDIT = task("Prüfen", requirement("Vergaberecht", INTERMEDIATE, 1));

    private static World office() {
        return world().knowing("Vergaberecht", "Excel")
                .role(TenantId.SHARED, "Vergabestelle", List.of(TENDER), List.of())
                .role(TenantId.SHARED, "Revision", List.of(AUDIT), List.of())
                .obligingToHold("unit", "Vergabe-Unterweisung", 24, "Vergaberecht");
    }

    private static LearningNeed need(EmployeeBuilder employee) {
        return LearningNeed.of(employee.build(), office().build(), TODAY);
    }

    private static HeldSteps steps(EmployeeBuilder employee) {
        return HeldSteps.of(employee.build(), office().build(), TODAY);
    }

    private static NeedItem item(LearningNeed need, String competency) {
        return need.items().stream()
                .filter(item -> item.competency().equals(new CompetencyId(competency)))
                .findFirst()
                .orElseThrow();
    }

    private static final CompetencyId LAW = new CompetencyId("Vergaberecht");

    @Test
    void aTaskIsADemandOfWhoeverStatesIt() {
        NeedItem law = item(need(employee().doing("Ausschreiben", NEW)), "Vergaberecht");
        assertThat(law.from()).isNull();
        assertThat(law.to()).isEqualTo(ADVANCED);
        assertThat(law.weight()).isCloseTo(0.5 * 0.9, within(1e-12));
        assertThat(law.origins()).extracting(NeedOrigin::kind).containsExactly(NeedOrigin.Kind.TASK);
    }

    @Test
    void aTaskOfTheRoleCountsOnce() {
        EmployeeBuilder plain = employee().working("Vergabestelle");
        EmployeeBuilder stated = employee().working("Vergabestelle").doing("Ausschreiben", NEW);
        assertThat(need(stated)).isEqualTo(need(plain));
    }

    @Test
    void confidenceBecomesALevelThatNobodyAssessed() {
        assertThat(steps(employee().doing("Ausschreiben", CONFIDENT)).of(LAW)).isEqualTo(3);
        assertThat(steps(employee().doing("Ausschreiben", UNSURE)).of(LAW)).isEqualTo(2);
        assertThat(steps(employee().doing("Ausschreiben", NEW)).of(LAW)).isZero();
        assertThat(steps(employee().doing("Ausschreiben", CONFIDENT)).isEstimated(LAW))
                .isTrue();
        assertThat(need(employee().doing("Ausschreiben", CONFIDENT)).items()).isEmpty();
        NeedItem law = item(need(employee().doing("Ausschreiben", UNSURE)), "Vergaberecht");
        assertThat(law.from()).isEqualTo(INTERMEDIATE);
    }

    @Test
    void oneStepBelowTheFirstIsNone() {
        assertThat(steps(employee().doing("Ausschreiben", UNSURE)).isEstimated(new CompetencyId("Excel")))
                .isFalse();
    }

    @Test
    void ofSeveralTasksTheHighestCounts() {
        assertThat(steps(employee().doing("Ausschreiben", NEW).doing("Prüfen", CONFIDENT))
                        .of(LAW))
                .isEqualTo(2);
        assertThat(steps(employee().doing("Ausschreiben", UNSURE).doing("Prüfen", UNSURE))
                        .of(LAW))
                .isEqualTo(2);
    }

    @Test
    void anAssessmentOutweighsTheEstimate() {
        assertThat(steps(employee().doing("Ausschreiben", CONFIDENT).holding("Vergaberecht", BASIC))
                        .of(LAW))
                .isEqualTo(1);
        assertThat(steps(employee().doing("Ausschreiben", CONFIDENT).notHolding("Vergaberecht"))
                        .of(LAW))
                .isZero();
    }

    @Test
    void whatIsSetAsideIsNeitherDemandedNorEstimated() {
        assertThat(need(employee().doing("Ausschreiben", NEW).settingAside("Vergaberecht"))
                        .items())
                .extracting(NeedItem::competency)
                .containsExactly(new CompetencyId("Excel"));
        assertThat(steps(employee().doing("Ausschreiben", CONFIDENT).settingAside("Vergaberecht"))
                        .of(LAW))
                .isZero();
    }

    @Test
    void whatARoleOrADutyRequiresStays() {
        LearningNeed need = need(employee()
                .in("unit")
                .working("Vergabestelle")
                .doing("Ausschreiben", CONFIDENT)
                .settingAside("Vergaberecht"));
        assertThat(item(need, "Vergaberecht").origins())
                .extracting(NeedOrigin::kind)
                .containsExactly(NeedOrigin.Kind.TASK, NeedOrigin.Kind.OBLIGATION);
    }

    @Test
    void anEstimateMeetsNoDuty() {
        assertThat(item(need(employee().in("unit").doing("Ausschreiben", CONFIDENT)), "Vergaberecht")
                        .origins())
                .extracting(NeedOrigin::kind)
                .contains(NeedOrigin.Kind.OBLIGATION);
    }

    @Test
    void tasksOfOtherTenantsAreUnknown() {
        World world = world().knowing("Vergaberecht").role(OTHER_TOWN, "Vergabestelle", List.of(TENDER), List.of());
        EmployeeProfile person = employee().doing("Ausschreiben", NEW).build();
        assertThat(LearningNeed.of(person, world.build(), TODAY).items()).isEmpty();
    }

    /** Two towns may see different competencies behind the same shared task. */
    @Test
    void aTaskIsSeenAsTheOwnRolesShowIt() {
        TaskEntry own = task("Ausschreiben", requirement("Excel", BASIC, 1));
        World world = office().role(TOWN, "Hausvergabe", List.of(own), List.of());
        EmployeeProfile person = employee().doing("Ausschreiben", NEW).build();
        assertThat(LearningNeed.of(person, world.build(), TODAY).items())
                .extracting(NeedItem::competency)
                .containsExactly(new CompetencyId("Excel"));
        EmployeeProfile other =
                employee().of(OTHER_TOWN).doing("Ausschreiben", NEW).build();
        assertThat(LearningNeed.of(other, world.build(), TODAY).items()).hasSize(2);
    }

    @Test
    void aNewcomerToARoleHasStatedNothing() {
        EmployeeProfile person = employee().doing("Ausschreiben", CONFIDENT).build();
        assertThat(person.asNewcomerTo(new de.kommunalcampus.matchingmodel.catalogue.JobRoleId("Revision"))
                        .ownWork())
                .isEqualTo(new OwnWork(List.of(), Set.of(), Set.of()));
    }
}
