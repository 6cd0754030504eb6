// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.staffing.RoleShare;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The job roles that rows name; a person who has several keeps them as long as the row names one of them. */
final class RoleReading {
    private final Map<String, JobRoleId> byName;
    private final List<RowIssue> issues;

    RoleReading(Map<String, JobRoleId> byName, List<RowIssue> issues) {
        this.byName = byName;
        this.issues = issues;
    }

    List<RoleShare> of(StaffRow row, List<RoleShare> before) {
        String name = row.jobRole();
        if (name == null) {
            return before;
        }
        JobRoleId role = byName.get(name.toLowerCase(Locale.ROOT));
        if (role == null) {
            issues.add(new RowIssue(row.line(), StaffField.JOB_ROLE, IssueKind.JOB_ROLE_UNKNOWN, name));
            return before;
        }
        boolean held = before.stream().anyMatch(share -> share.role().equals(role));
        if (held && (row.share() == null || before.size() > 1)) {
            return before;
        }
        return List.of(new RoleShare(role, row.share() == null ? 1 : row.share()));
    }
}
