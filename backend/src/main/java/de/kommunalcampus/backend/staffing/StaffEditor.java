// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.staffing.file.StaffPlan;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who changes staff and units of an administration, for the audit log.
 *
 * @param account id of the account; null for a directory, at which nobody is signed in
 * @param source codes that say from where a change comes
 */
public record StaffEditor(TenantId tenant, @Nullable String account, Map<String, String> source) {
    public StaffEditor {
        source = Map.copyOf(source);
    }

    public static StaffEditor of(SignedInAccount account) {
        return new StaffEditor(account.tenant(), account.id().value(), Map.of("source", "PAGE"));
    }

    /** @param change a code, such as {@code LEFT} */
    Audited changed(String subject, String change) {
        Map<String, String> details = new HashMap<>(source);
        details.put("change", change);
        return new Audited(tenant, account, AuditAction.STAFF_CHANGED, subject, details);
    }

    Audited imported(StaffPlan.Counts counts) {
        return new Audited(
                tenant,
                account,
                AuditAction.STAFF_IMPORTED,
                "",
                Map.of(
                        "rows", Integer.toString(counts.rows()),
                        "joiners", Integer.toString(counts.joiners()),
                        "returners", Integer.toString(counts.returners()),
                        "movers", Integer.toString(counts.movers()),
                        "changed", Integer.toString(counts.changed()),
                        "leavers", Integer.toString(counts.leavers()),
                        "rejected", Integer.toString(counts.rejected()),
                        "newUnits", Integer.toString(counts.newUnits())));
    }
}
