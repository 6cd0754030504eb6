// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.backend.imports.ImportJob.State;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands in the audit log of the tenant that is written to, whoever runs it.
 *
 * @param by id of the account; null for the command line
 * @param id of the job; empty on the command line, where one import runs at a time
 */
public record AuditedImport(TenantId target, @Nullable String by, ImportKind kind, String id) {
    public Audited begun() {
        return is(State.RUNNING, Map.of());
    }

    public Audited done(ImportReport report) {
        return is(
                State.DONE,
                Map.of(
                        "read", Long.toString(report.read()),
                        "created", Long.toString(report.created()),
                        "updated", Long.toString(report.updated()),
                        "ended", Long.toString(report.ended()),
                        "rejected", Long.toString(report.rejected())));
    }

    public Audited failed(FailureCode why) {
        return is(State.FAILED, Map.of("failure", why.name()));
    }

    /** It broke for a reason that only the log of the application knows. */
    public Audited broken() {
        return is(State.FAILED, Map.of());
    }

    private Audited is(State state, Map<String, String> found) {
        Map<String, String> details = new HashMap<>(found);
        details.put("state", state.name());
        return new Audited(target, by, action(), id, details);
    }

    private AuditAction action() {
        return switch (kind) {
            case COURSES -> AuditAction.COURSES_IMPORTED;
            case ESCO, MUNICIPALITIES -> AuditAction.LIBRARY_IMPORTED;
        };
    }
}
