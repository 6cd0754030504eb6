// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.ImportJob;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param fileName as it was uploaded
 * @param progress 0 to 1
 * @param report there when it is done
 * @param failure there when it failed
 */
record ImportView(
        String id,
        String kind,
        String fileName,
        ImportJob.State state,
        double progress,
        @Nullable ImportReportView report,
        @Nullable ImportFailureView failure) {
    static ImportView of(ImportJob job) {
        return new ImportView(
                job.id(),
                job.kind().word(),
                job.fileName(),
                job.state(),
                job.progress(),
                job.findReport().map(ImportReportView::of).orElse(null),
                job.findFailure().map(ImportFailureView::of).orElse(null));
    }
}
