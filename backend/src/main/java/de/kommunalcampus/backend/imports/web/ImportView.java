// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.ImportJob;
import de.kommunalcampus.backend.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param progress 0 to 1
 * @param report there when it is done
 * @param failure one sentence, there when it failed
 */
record ImportView(
        String id,
        String kind,
        ImportJob.State state,
        double progress,
        @Nullable ImportReport report,
        @Nullable String failure) {
    static ImportView of(ImportJob job) {
        return new ImportView(job.id(), job.kind().word(), job.state(), job.progress(), job.report(), job.failure());
    }
}
