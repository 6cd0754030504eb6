// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.backend.staffing.StaffUnit.Leader;
import de.kommunalcampus.backend.staffing.file.StaffPlan.NewHead;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who heads the units, as far as rows say so. A unit of which no row speaks keeps its head. */
final class HeadPlan {
    private final Map<OrgUnitId, EmployeeId> before = new HashMap<>();
    private final Map<OrgUnitId, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<OrgUnitId, Set<EmployeeId>> denials = new HashMap<>();
    private final List<RowIssue> issues;

    HeadPlan(List<StaffUnit> units, List<RowIssue> issues) {
        this.issues = issues;
        units.forEach(unit -> {
            Leader head = unit.head();
            if (head != null) {
                before.put(unit.unit().id(), head.id());
            }
        });
    }

    void claim(StaffRow row, OrgUnitId unit, EmployeeId employee) {
        Boolean heads = row.head();
        if (heads == null) {
            return;
        }
        if (heads) {
            claims.computeIfAbsent(unit, any -> new ArrayList<>()).add(new Claim(row.line(), employee));
        } else {
            denials.computeIfAbsent(unit, any -> new HashSet<>()).add(employee);
        }
    }

    List<NewHead> changes() {
        List<NewHead> changes = new ArrayList<>();
        claims.forEach((unit, claimed) -> {
            EmployeeId head = claimed.getFirst().employee();
            if (claimed.size() > 1) {
                claimed.forEach(
                        claim -> issues.add(new RowIssue(claim.row(), StaffField.HEAD, IssueKind.HEAD_REPEATED, "")));
            } else if (!head.equals(before.get(unit))) {
                changes.add(new NewHead(unit, head));
            }
        });
        before.forEach((unit, head) -> {
            if (!claims.containsKey(unit)
                    && denials.getOrDefault(unit, Set.of()).contains(head)) {
                changes.add(new NewHead(unit, null));
            }
        });
        return changes;
    }

    private record Claim(int row, EmployeeId employee) {}
}
