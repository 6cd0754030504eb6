// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.Hierarchy.Line;
import de.kommunalcampus.backend.organisation.Hierarchy.Post;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HierarchyTests {
    private static final Hierarchy TOWN = new Hierarchy(List.of(
            post("town", null, "mayor", null),
            post("office", "town", "chief", "second"),
            post("desk", "office", null, null),
            post("yard", "office", "foreman", null)));

    private static Post post(String unit, @Nullable String parent, @Nullable String head, @Nullable String deputy) {
        return new Post(
                new OrgUnitId(unit),
                parent == null ? null : new OrgUnitId(parent),
                head == null ? null : new EmployeeId(head),
                deputy == null ? null : new EmployeeId(deputy));
    }

    private static Line head(String id) {
        return new Line(new EmployeeId(id), false);
    }

    private static Line deputy(String id) {
        return new Line(new EmployeeId(id), true);
    }

    private static java.util.Set<Line> superiors(Hierarchy hierarchy, String employee, String unit) {
        return hierarchy.superiorsOf(new EmployeeId(employee), new OrgUnitId(unit));
    }

    @Test
    void theHeadOfOnesUnitIsTheSuperiorAndItsDeputyToo() {
        assertThat(superiors(TOWN, "clerk", "office")).containsExactly(head("chief"), deputy("second"));
        assertThat(superiors(TOWN, "digger", "yard")).containsExactly(head("foreman"));
    }

    @Test
    void aUnitWithoutHeadIsLedFromTheNearestAbove() {
        assertThat(superiors(TOWN, "clerk", "desk")).containsExactly(head("chief"), deputy("second"));
    }

    @Test
    void headsReportToTheNearestUnitAboveWhereverTheyWork() {
        assertThat(superiors(TOWN, "chief", "office")).containsExactly(head("mayor"));
        assertThat(superiors(TOWN, "chief", "desk")).containsExactly(head("mayor"));
        assertThat(superiors(TOWN, "foreman", "yard")).containsExactly(head("chief"), deputy("second"));
        assertThat(superiors(TOWN, "mayor", "office")).isEmpty();
    }

    @Test
    void aDeputyIsNoSuperiorOfOneself() {
        assertThat(superiors(TOWN, "second", "office")).containsExactly(head("chief"));
    }

    @Test
    void aCircleOfUnitsEndsWhereItBegan() {
        Hierarchy circle = new Hierarchy(List.of(post("a", "b", null, null), post("b", "a", null, null)));
        assertThat(superiors(circle, "clerk", "a")).isEmpty();
        Hierarchy headed = new Hierarchy(List.of(post("a", "b", "x", null), post("b", "a", "y", null)));
        assertThat(superiors(headed, "x", "a")).containsExactly(head("y"));
    }
}
