// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One import in the background, seen at one moment.
 *
 * @param owner the tenant that started it, and alone may know of it
 * @param progress 0 to 1
 * @param fileName as the person who started it calls the file
 * @param failure why, when it failed
 */
public record ImportJob(
        String id,
        ImportKind kind,
        TenantId owner,
        String fileName,
        State state,
        double progress,
        @Nullable ImportReport report,
        @Nullable Finding<FailureCode> failure) {
    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static ImportJob started(String id, ImportKind kind, TenantId owner, String fileName) {
        return new ImportJob(id, kind, owner, fileName, State.RUNNING, 0, null, null);
    }

    ImportJob at(double share) {
        return new ImportJob(id, kind, owner, fileName, state, share, report, failure);
    }

    ImportJob done(ImportReport finished) {
        return new ImportJob(id, kind, owner, fileName, State.DONE, 1, finished, null);
    }

    ImportJob failed(Finding<FailureCode> reason) {
        return new ImportJob(id, kind, owner, fileName, State.FAILED, progress, null, reason);
    }

    public Optional<ImportReport> findReport() {
        return Optional.ofNullable(report);
    }

    public Optional<Finding<FailureCode>> findFailure() {
        return Optional.ofNullable(failure);
    }
}
