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
 * @param failure one sentence, when it failed
 */
public record ImportJob(
        String id,
        ImportKind kind,
        TenantId owner,
        State state,
        double progress,
        @Nullable ImportReport report,
        @Nullable String failure) {
    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static ImportJob started(String id, ImportKind kind, TenantId owner) {
        return new ImportJob(id, kind, owner, State.RUNNING, 0, null, null);
    }

    ImportJob at(double share) {
        return new ImportJob(id, kind, owner, state, share, report, failure);
    }

    ImportJob done(ImportReport finished) {
        return new ImportJob(id, kind, owner, State.DONE, 1, finished, null);
    }

    ImportJob failed(String sentence) {
        return new ImportJob(id, kind, owner, State.FAILED, progress, null, sentence);
    }

    public Optional<ImportReport> findReport() {
        return Optional.ofNullable(report);
    }
}
