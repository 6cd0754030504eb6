// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.ImportReport;
import java.util.List;

/** What an import did; the figures are those of {@link ImportReport}. */
record ImportReportView(
        long read,
        long created,
        long updated,
        long unchanged,
        long ended,
        long repaired,
        long rejected,
        List<ImportIssueView> issues,
        List<ImportNoteView> notes) {
    static ImportReportView of(ImportReport report) {
        return new ImportReportView(
                report.read(),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.ended(),
                report.repaired(),
                report.rejected(),
                report.issues().stream().map(ImportIssueView::of).toList(),
                report.notes().stream().map(ImportNoteView::of).toList());
    }
}
