// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.staffing.file.Choices;
import de.kommunalcampus.backend.staffing.file.RowIssue;
import de.kommunalcampus.backend.staffing.file.StaffPlan;
import de.kommunalcampus.backend.staffing.file.StaffSheet;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/**
 * A staff file on its way in, seen at one moment.
 *
 * @param tenant that alone may know of it
 * @param token names this plan; taking over shows which one was looked at
 * @param roster fingerprint of how things stood when it was planned
 * @param skipped rows that were left out while it was taken over, as somebody else was faster
 */
public record StaffImport(
        String id,
        TenantId tenant,
        String fileName,
        StaffSheet sheet,
        Choices choices,
        StaffPlan plan,
        String token,
        String roster,
        State state,
        List<RowIssue> skipped) {
    /** How far it is. */
    public enum State {
        /** Nothing has been written. */
        PLANNED,
        APPLIED
    }

    public StaffImport {
        skipped = List.copyOf(skipped);
    }

    StaffImport applied(List<RowIssue> left) {
        return new StaffImport(id, tenant, fileName, sheet, choices, plan, token, roster, State.APPLIED, left);
    }
}
